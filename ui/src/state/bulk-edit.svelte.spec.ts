import { describe, expect, it } from 'vitest';
import type { Applied, Operation } from '../bindings';
import { CommandError } from '../lib/errors';
import { BulkEdit, MOST, type BulkCommands } from './bulk-edit.svelte';

const words = { status: (word: string | null) => word ?? '', role: (word: string | null) => word ?? '' };

function edit(ids: string[], other: Partial<BulkCommands> = {}) {
  const saved: { operations: Operation[]; reason: string | undefined }[] = [];
  const commands: BulkCommands = {
    event: async (id) => ({ id, title: id, date: { display: '' }, kind: null, status: null, place: null, tags: [], participations: [], deleted: id === 'gone' }),
    save: async (operations, reason) => {
      saved.push({ operations, reason });
      return {} as Applied;
    },
    ...other,
  };
  return { made: new BulkEdit(ids, words, commands), saved };
}

describe('an edit of several events', () => {
  it('reads them in their order, without those that are gone', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `e${at}`);
    const { made } = edit([...ids, 'gone']);
    await made.begin();
    expect(made.events?.map(({ id }) => id)).toEqual(ids);
    expect(made.read).toBe(21);
  });

  it('is one change with its reason, and nothing while nothing is wanted', async () => {
    const { made, saved } = edit(['e1', 'e2']);
    await made.begin();
    expect(await made.write()).toBeNull();
    made.want({ status: 'held', kind: null });
    made.reason = '  after the talks ';
    expect(await made.write()).toBe(2);
    expect(saved).toHaveLength(1);
    expect(saved[0]?.reason).toBe('after the talks');
    expect(saved[0]?.operations).toHaveLength(2);
    made.want({ status: undefined });
    expect(made.wish).toEqual({ kind: null });
    expect(made.plan.operations).toEqual([]);
  });

  it('keeps what is wanted when it is refused', async () => {
    const { made } = edit(['e1'], { save: async () => Promise.reject(new CommandError('busy', 'Another program is writing')) });
    await made.begin();
    made.want({ status: 'held' });
    expect(await made.write()).toBeNull();
    expect(made.error?.message).toBe('Another program is writing');
    expect(made.wish).toEqual({ status: 'held' });
    expect(made.writing).toBe(false);
  });

  it('says how many are too many', async () => {
    const { made } = edit(Array.from({ length: MOST + 1 }, (_, at) => `e${at}`));
    await made.begin();
    expect(made.error?.message).toBe('At most 5,000 events can be edited at once, and 5,001 are selected.');
    expect(made.events).toBeNull();
  });
});
