import { describe, expect, it } from 'vitest';
import type { EventRow } from '../bindings';
import { askedFor, fillsIn, moved, readColumns, resizedTo, toggled, usualColumns, widthOf, widthsOf, type ColumnId } from './columns';

const row = (other: Partial<EventRow>) => ({ kind: null, status: null, actors: [], place: null, ...other }) as EventRow;
const none = new Set<ColumnId>();
const ids = (columns: readonly { id: string }[]) => columns.map(({ id }) => id);

describe('columns of the table', () => {
  it('take little room while no event fills them', () => {
    expect(widthsOf(usualColumns, none)).toBe('11rem minmax(12.5rem, 1fr) 3.25rem 3.75rem 3.25rem 3.5rem 4.25rem');
    expect(widthsOf(usualColumns, new Set(['kind', 'actors']))).toBe(
      '11rem minmax(12.5rem, 1fr) 7rem 3.75rem minmax(6rem, 0.45fr) 3.5rem 4.25rem',
    );
    expect(widthOf(usualColumns, none)).toBe('41.5rem');
  });

  it('are filled by what is seen, each told once', () => {
    const rows = [row({}), row({ kind: 'k', actors: [{ id: 'a', name: 'A' }] }), row({ kind: 'k' })];
    expect(fillsIn(rows, none)).toEqual(['kind', 'actors']);
    expect(fillsIn(rows, new Set(['kind']))).toEqual(['actors']);
    expect(fillsIn([row({})], none)).toEqual([]);
  });

  it('are as wide as they are set, within reason, until they are let go', () => {
    const wide = resizedTo(usualColumns, 'kind', 20.123);
    expect(widthsOf(wide, none)).toContain(' 20.12rem 3.75rem');
    expect(widthOf(wide, none)).toBe('58.37rem');
    expect(resizedTo(usualColumns, 'kind', 0.1)[2]).toEqual({ id: 'kind', rem: 2.5 });
    expect(resizedTo(wide, 'kind')).toEqual(usualColumns);
  });

  it('are taken in at the end and left out, but for the title', () => {
    const more = toggled(usualColumns, 'tags');
    expect(ids(more).at(-1)).toBe('tags');
    expect(toggled(more, 'tags')).toEqual(usualColumns);
    expect(toggled(usualColumns, 'title')).toBe(usualColumns);
    expect(askedFor([...more, { id: 'a-field' }])).toEqual(['tags', 'a-field']);
  });

  it('change places with their neighbours', () => {
    expect(ids(moved(usualColumns, 'title', -1)).slice(0, 2)).toEqual(['title', 'date']);
    expect(ids(moved(usualColumns, 'date', 1)).slice(0, 2)).toEqual(['title', 'date']);
    expect(moved(usualColumns, 'date', -1)).toBe(usualColumns);
    expect(moved(usualColumns, 'sources', 1)).toBe(usualColumns);
    expect(moved(usualColumns, 'gone', 1)).toBe(usualColumns);
  });

  it('are read from what was kept, whatever that is', () => {
    expect(readColumns([{ id: 'title', rem: 20 }, { id: 'title' }, { id: 3 }, null, { id: 'f' }])).toEqual([{ id: 'title', rem: 20 }, { id: 'f' }]);
    for (const odd of [undefined, null, {}, 'title', [], [{ id: 'date' }]]) expect(readColumns(odd)).toBe(usualColumns);
  });
});
