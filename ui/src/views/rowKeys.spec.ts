import { beforeEach, describe, expect, it } from 'vitest';
import type { Rows } from '../state/rows.svelte';
import { selection } from '../state/selection.svelte';
import { RowKeys } from './rowKeys.svelte';

const ids = Array.from({ length: 30 }, (_, index) => `e${index}`);
/** Rows that are not read yet. */
const away = new Set<number>();
const rows = {
  total: ids.length,
  at: (index: number) => (ids[index] && !away.has(index) ? { id: ids[index] } : undefined),
  idsOf: async (from: number, to: number) => ids.slice(from, to + 1),
  indexOf: (id: string) => ids.indexOf(id),
} as unknown as Rows;

describe('keys in a list of events', () => {
  let keys: RowKeys;
  let revealed: number[];
  const press = (key: string, other = {}) =>
    keys.press({ key, ctrlKey: false, metaKey: false, shiftKey: false, preventDefault() {}, stopPropagation() {}, ...other });

  beforeEach(() => {
    selection.clear();
    away.clear();
    revealed = [];
    keys = new RowKeys(rows, { reveal: (index) => revealed.push(index), page: () => 10 });
  });

  it('start at the top, move and select, and stop at the ends', () => {
    press('ArrowDown');
    expect(selection.ids).toEqual(['e0']);
    press('ArrowDown');
    press('PageDown');
    expect(selection.primary).toBe('e11');
    press('End');
    press('ArrowDown');
    expect(selection.ids).toEqual(['e29']);
    press('Home');
    expect(selection.ids).toEqual(['e0']);
    expect(revealed.at(-1)).toBe(0);
  });

  it('go on from what is selected elsewhere', () => {
    selection.only('e7');
    press('ArrowDown');
    expect(selection.ids).toEqual(['e8']);
  });

  it('grow the selection with Shift, both ways, the last moved to being primary', () => {
    keys.click(5, { ctrlKey: false, metaKey: false, shiftKey: false });
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(selection.ids).toEqual(['e5', 'e6', 'e7']);
    keys.click(3, { ctrlKey: false, metaKey: false, shiftKey: true });
    expect(selection.ids).toEqual(['e5', 'e4', 'e3']);
    expect(selection.primary).toBe('e3');
  });

  it('select what lies between, also where it has not been read yet', async () => {
    for (let index = 10; index < 20; index++) away.add(index);
    keys.click(29, { ctrlKey: false, metaKey: false, shiftKey: false });
    keys.click(5, { ctrlKey: false, metaKey: false, shiftKey: true });
    await Promise.resolve();
    expect(selection.ids).toHaveLength(25);
    expect(selection.primary).toBe('e5');
  });

  it('add and take out single ones', () => {
    keys.click(2, { ctrlKey: false, metaKey: false, shiftKey: false });
    keys.click(4, { ctrlKey: true, metaKey: false, shiftKey: false });
    expect(selection.ids).toEqual(['e2', 'e4']);
    press(' ', { ctrlKey: true });
    expect(selection.ids).toEqual(['e2']);
    press('Escape');
    expect(selection.ids).toEqual([]);
  });
});
