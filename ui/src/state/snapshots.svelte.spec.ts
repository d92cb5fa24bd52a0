import { describe, expect, it, vi } from 'vitest';
import type { SnapshotShown } from '../bindings';
import { CommandError } from '../lib/errors';
import { occasion, sized, SnapshotList, type Asked } from './snapshots.svelte';

const kept: SnapshotShown = { handle: 'h', taken: '2022-01-07T09:30:00Z', occasion: 'daily', bytes: 1, events: 1, last_change: null, of_copy: null, shown: false };
const asked = (other: Partial<Asked> = {}): Asked => ({
  list: async () => ({ snapshots: [kept] }),
  take: async () => kept,
  look: async () => null,
  leave: async () => null,
  goBack: async () => ({ kept }) as never,
  save: async () => ({ saved: { name: 'then.dateline' } }),
  ...other,
});

describe('the snapshots of a file', () => {
  it('are read, and read anew after one was taken', async () => {
    const list = vi.fn(asked().list);
    const snapshots = new SnapshotList(asked({ list }));
    expect(snapshots.all).toBeNull();
    await snapshots.read();
    await snapshots.take();
    expect(snapshots.all).toEqual([kept]);
    expect(list).toHaveBeenCalledTimes(2);
  });

  it('keep the reason when going back fails, and forget it when it works', async () => {
    const goBack = vi.fn().mockRejectedValueOnce(new CommandError('disk-full', 'No room')).mockResolvedValue({ kept });
    const snapshots = new SnapshotList(asked({ goBack }));
    expect(await snapshots.goBack(kept)).toBeUndefined();
    expect(snapshots.error?.message).toBe('No room');
    expect(await snapshots.goBack(kept)).toEqual({ kept });
    expect(snapshots.error).toBeNull();
  });

  it('tell a saved copy from a dialog that was left', async () => {
    expect(await new SnapshotList(asked()).save(kept)).toBe('then.dateline');
    expect(await new SnapshotList(asked({ save: async () => ({ saved: null }) })).save(kept)).toBeNull();
  });

  it('have words for occasions and sizes', () => {
    expect(occasion('going-back')).toBe('Before going back');
    expect(occasion('new-thing')).toBe('Before: new thing');
    expect([sized(10), sized(84_200), sized(1_240_000), sized(24e6), sized(2e9)]).toEqual(['1 kB', '84 kB', '1.2 MB', '24 MB', '2.0 GB']);
  });
});
