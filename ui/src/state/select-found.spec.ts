import { beforeEach, describe, expect, it } from 'vitest';
import { query } from './query.svelte';
import { NAMED, selectFound, type ReadIds } from './select-found';
import { selection } from './selection.svelte';

const of =
  (total: number): ReadIds =>
  async (limit) => ({ total, ids: Array.from({ length: Math.min(limit, total) }, (_, at) => `e${at}`) });

describe('selecting all that are found', () => {
  beforeEach(() => {
    selection.clear();
    query.clear();
  });

  it('names them one by one while they are not too many, and the last is the one to go on from', async () => {
    await selectFound(of(345));
    expect(selection.ids).toHaveLength(345);
    expect(selection.primary).toBe('e344');
    expect(selection.found).toBeNull();
  });

  it('means all of them, however many they are', async () => {
    query.apply('kind:talks');
    await selectFound(of(10_000_000));
    expect(selection.ids).toHaveLength(NAMED);
    expect(selection.count).toBe(10_000_000);
    expect(selection.has('e9999999')).toBe(true);
    expect(selection.chosen).toEqual({ found: { query: 'kind:talks', except: [] } });
  });

  it('selects nothing where nothing is found', async () => {
    selection.only('e1');
    await selectFound(of(0));
    expect(selection.ids).toEqual([]);
  });
});
