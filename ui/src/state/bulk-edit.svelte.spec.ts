import { describe, expect, it } from 'vitest';
import type { Applied, BulkPreview, BulkPreviewArgs, Operation } from '../bindings';
import { CommandError } from '../lib/errors';
import { BulkEdit, type BulkCommands } from './bulk-edit.svelte';

const events = { ids: ['e1', 'e2'] };
const preview = (changing: number): BulkPreview => ({
  events: 2,
  changing,
  parts: [],
  rows: [],
  worn: [{ id: 't1', name: 'court', events: 1 }],
});

function edit(other: Partial<BulkCommands> = {}) {
  const asked: BulkPreviewArgs[] = [];
  const saved: { operations: Operation[]; reason: string | undefined }[] = [];
  const commands: BulkCommands = {
    preview: async (args) => {
      asked.push(args);
      return preview(args.each.set ? 2 : 0);
    },
    save: async (operations, reason) => {
      saved.push({ operations, reason });
      return {} as Applied;
    },
    ...other,
  };
  return { made: new BulkEdit(events, commands), asked, saved };
}

describe('an edit of many events', () => {
  it('is counted by the backend and written as one operation with its reason', async () => {
    const { made, asked, saved } = edit();
    await made.begin();
    expect(made.worn.map(({ name }) => name)).toEqual(['court']);
    expect(await made.write()).toBeNull();
    await made.want({ status: 'held', kind: null });
    expect(asked.at(-1)).toEqual({ each: { events, set: { status: 'held', kind: null } }, made: [] });
    made.reason = '  after the talks ';
    expect(await made.write()).toBe(2);
    expect(saved).toEqual([{ operations: [{ each: { events, set: { status: 'held', kind: null } } }], reason: 'after the talks' }]);
    await made.want({ status: undefined });
    expect(made.wish).toEqual({ kind: null });
  });

  it('shows the answer to the newest question only', async () => {
    const answers: ((preview: BulkPreview) => void)[] = [];
    const { made } = edit({ preview: () => new Promise((resolve) => answers.push(resolve)) });
    const first = made.want({ status: 'held' });
    const second = made.want({ status: 'planned' });
    answers[1]?.(preview(1));
    await second;
    expect(made.changing).toBe(1);
    answers[0]?.(preview(2));
    await first;
    expect(made.changing).toBe(1);
  });

  it('keeps what is wanted when it is refused', async () => {
    const { made } = edit({ save: () => Promise.reject(new CommandError('file-busy', 'another program is writing')) });
    await made.want({ status: 'held' });
    expect(await made.write()).toBeNull();
    expect(made.error?.message).toBe('another program is writing');
    expect(made.wish).toEqual({ status: 'held' });
    expect(made.writing).toBe(false);
  });
});
