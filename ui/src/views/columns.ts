import type { EventRow } from '../bindings';

/** A column of the table. */
export type ColumnId = 'date' | 'title' | 'kind' | 'status' | 'actors' | 'place' | 'sources';

/** Rem of a column, and its share of what is left over; of a column that no event fills, only what its name needs. */
interface Width {
  rem: number;
  share?: number;
  empty?: number;
}

const WIDTHS: Record<ColumnId, Width> = {
  date: { rem: 11 },
  title: { rem: 12.5, share: 1 },
  kind: { rem: 7, empty: 3.25 },
  status: { rem: 5.5, empty: 3.75 },
  actors: { rem: 6, share: 0.45, empty: 3.25 },
  place: { rem: 4.5, share: 0.3, empty: 3.5 },
  sources: { rem: 4.25 },
};

const HAS: Partial<Record<ColumnId, (row: EventRow) => boolean>> = {
  kind: ({ kind }) => kind !== null,
  status: ({ status }) => status !== null,
  actors: ({ actors }) => actors.length > 0,
  place: ({ place }) => place !== null,
};

const entries = <V>(of: Partial<Record<ColumnId, V>>) => Object.entries(of) as [ColumnId, V][];
const isEmpty = (id: ColumnId, filled: ReadonlySet<ColumnId>) => WIDTHS[id].empty !== undefined && !filled.has(id);

/** Columns that these rows fill and that are not among those known to be filled. */
export function fillsIn(rows: readonly EventRow[], known: ReadonlySet<ColumnId>): ColumnId[] {
  return entries(HAS).flatMap(([id, has]) => (!known.has(id) && rows.some(has) ? [id] : []));
}

/** The columns as a grid has them. */
export function widthsOf(filled: ReadonlySet<ColumnId>): string {
  return entries(WIDTHS)
    .map(([id, { rem, share, empty }]) => (isEmpty(id, filled) ? `${empty}rem` : share ? `minmax(${rem}rem, ${share}fr)` : `${rem}rem`))
    .join(' ');
}

/** What the columns need together, below which the table scrolls sideways. */
export function widthOf(filled: ReadonlySet<ColumnId>): string {
  return `${entries(WIDTHS).reduce((sum, [id, { rem, empty }]) => sum + (isEmpty(id, filled) ? (empty ?? 0) : rem), 0)}rem`;
}
