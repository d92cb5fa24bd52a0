import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAUSE, query } from './query.svelte';

describe('the query', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    query.clear();
    vi.useRealTimers();
  });

  it('is applied after a pause, once', () => {
    for (const typed of ['t', 'ta', 'tal', 'talks ']) query.type(typed);
    expect(query.typed).toBe('talks ');
    expect(query.applied).toBe('');
    vi.advanceTimersByTime(PAUSE);
    expect(query.applied).toBe('talks');
    expect(query.typed).toBe('talks ');
  });

  it('is applied at once on Enter, and a waiting one is dropped', () => {
    query.type('tal');
    query.apply('talks');
    vi.advanceTimersByTime(PAUSE * 2);
    expect(query.applied).toBe('talks');
  });

  it('forgets its problem when it changes', () => {
    query.apply('kind:');
    query.problem = { message: 'What kind?', hint: '' };
    query.apply('kind:talks');
    expect(query.problem).toBeNull();
  });
});
