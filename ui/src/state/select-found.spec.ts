import { beforeEach, describe, expect, it } from 'vitest';
import { MOST, selectFound, type ReadIds } from './select-found';
import { selection } from './selection.svelte';
import { toasts } from './toasts.svelte';

const of =
  (total: number, asked: number[] = []): ReadIds =>
  async (offset, limit) => {
    asked.push(limit);
    return { total, ids: Array.from({ length: Math.min(limit, total - offset) }, (_, at) => `e${offset + at}`) };
  };

describe('selecting all that are found', () => {
  beforeEach(() => selection.clear());

  it('reaches those that are not in sight, and the last is the one to go on from', async () => {
    const asked: number[] = [];
    await selectFound(of(2345, asked));
    expect(selection.ids).toHaveLength(2345);
    expect(selection.primary).toBe('e2344');
    expect(asked).toEqual([1000, 1000, 1000]);
  });

  it('says so where there are too many', async () => {
    await selectFound(of(123_456));
    expect(selection.ids).toHaveLength(MOST);
    expect(toasts.shown.at(-1)?.text).toBe('The first 10,000 of 123,456 events are selected. Narrow the search to reach the others.');
  });

  it('selects nothing where nothing is found', async () => {
    selection.only('e1');
    await selectFound(of(0));
    expect(selection.ids).toEqual([]);
  });
});
