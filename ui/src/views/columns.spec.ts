import { describe, expect, it } from 'vitest';
import type { EventRow } from '../bindings';
import { fillsIn, widthOf, widthsOf, type ColumnId } from './columns';

const row = (other: Partial<EventRow>) => ({ kind: null, status: null, actors: [], place: null, ...other }) as EventRow;

describe('columns of the table', () => {
  const none = new Set<ColumnId>();

  it('take little room while no event fills them', () => {
    expect(widthsOf(none)).toBe('11rem minmax(12.5rem, 1fr) 3.25rem 3.75rem 3.25rem 3.5rem 4.25rem');
    expect(widthsOf(new Set(['kind', 'actors'] as const))).toBe('11rem minmax(12.5rem, 1fr) 7rem 3.75rem minmax(6rem, 0.45fr) 3.5rem 4.25rem');
    expect(widthOf(none)).toBe('41.5rem');
  });

  it('are filled by what is seen, each told once', () => {
    const rows = [row({}), row({ kind: 'k', actors: [{ id: 'a', name: 'A' }] }), row({ kind: 'k' })];
    expect(fillsIn(rows, none)).toEqual(['kind', 'actors']);
    expect(fillsIn(rows, new Set(['kind'] as const))).toEqual(['actors']);
    expect(fillsIn([row({})], none)).toEqual([]);
  });
});
