import { describe, expect, it } from 'vitest';
import { CommandError } from '../lib/errors';
import { ValueDraft } from './value-draft.svelte';

describe('a value that is entered', () => {
  it('is stored as its type says', async () => {
    const number = new ValueDraft('number');
    expect(number.ready).toBe(false);
    number.type('1,200');
    expect([number.ready, await number.read()]).toEqual([true, '1200']);

    const actor = new ValueDraft('actor');
    actor.type('Jap');
    expect([actor.ready, await actor.read()]).toEqual([false, null]);
    actor.picked = { id: 'id-of-japan', name: 'Japan' };
    expect(await actor.read()).toBe('id-of-japan');
  });

  it('says why it is none, until something else is typed', async () => {
    const draft = new ValueDraft('number');
    draft.type('a dozen');
    expect(await draft.read()).toBeNull();
    expect(draft.error?.message).toBe('“a dozen” is no number.');
    draft.type('12');
    expect(draft.error).toBeNull();
  });

  it('is the stored text of a date, or the backend’s words about it', async () => {
    const draft = new ValueDraft('date', () => Promise.reject(new CommandError('unreachable', 'No answer', '')));
    draft.type('soon');
    expect(await draft.read()).toBeNull();
    expect(draft.error?.message).toBe('No answer');
  });
});
