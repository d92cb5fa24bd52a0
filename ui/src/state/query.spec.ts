import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAUSE, query } from './query.svelte';

const refusal = { message: 'What kind?', hint: '' };

describe('the query', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    query.clear();
    vi.useRealTimers();
  });

  it('is applied at every key, without spaces at its ends', () => {
    for (const typed of ['t', 'ta', 'tal', 'talks ']) query.type(typed);
    expect(query.typed).toBe('talks ');
    expect(query.applied).toBe('talks');
  });

  it('says why it cannot be read when the keys rest', () => {
    query.type('kind:');
    query.problem = refusal;
    expect(query.problem).toBeNull();
    vi.advanceTimersByTime(PAUSE);
    expect(query.problem).toEqual(refusal);
  });

  it('says so at once on Enter', () => {
    query.type('kind:');
    query.problem = refusal;
    query.apply('kind:');
    expect(query.problem).toEqual(refusal);
  });

  it('says nothing of a half query that was typed on', () => {
    query.type('kind:');
    query.problem = refusal;
    query.type('kind:talks');
    vi.advanceTimersByTime(PAUSE);
    expect(query.problem).toBeNull();
  });

  it('forgets its problem when it changes', () => {
    query.apply('kind:');
    query.problem = refusal;
    query.apply('kind:talks');
    expect(query.problem).toBeNull();
  });
});
