import type { EventRow } from '../bindings';

/** Columns that every row has anyway. */
export const USUAL = ['date', 'title', 'kind', 'status', 'actors', 'place', 'sources'] as const;
/** Columns that are read only where they are shown. */
export const MORE = ['tags', 'summary', 'handling'] as const;

export type UsualColumn = (typeof USUAL)[number];
export type MoreColumn = (typeof MORE)[number];
/** A column of the table: one of the above, or the id of a field of the analyst's own. */
export type ColumnId = string;

/** A column as the analyst has it: in this place, and this wide if the width was set by hand. */
export interface Column {
  id: ColumnId;
  rem?: number;
}

/** Rem of a column, and its share of what is left over; of a column that no event fills, only what its name needs. */
interface Width {
  rem: number;
  share?: number;
  empty?: number;
}

const WIDTHS: Record<UsualColumn | MoreColumn, Width> = {
  date: { rem: 11 },
  title: { rem: 12.5, share: 1 },
  kind: { rem: 7, empty: 3.25 },
  status: { rem: 5.5, empty: 3.75 },
  actors: { rem: 6, share: 0.45, empty: 3.25 },
  place: { rem: 4.5, share: 0.3, empty: 3.5 },
  sources: { rem: 4.25 },
  tags: { rem: 6 },
  summary: { rem: 12, share: 0.6 },
  handling: { rem: 6.5 },
};
const OF_FIELD: Width = { rem: 7 };
const NARROWEST = 2.5;
const WIDEST = 60;

const HAS: Partial<Record<ColumnId, (row: EventRow) => boolean>> = {
  kind: ({ kind }) => kind !== null,
  status: ({ status }) => status !== null,
  actors: ({ actors }) => actors.length > 0,
  place: ({ place }) => place !== null,
};

export const usualColumns: readonly Column[] = USUAL.map((id) => ({ id }));

/** What was kept of the columns: whatever is no column is left out, and the title is always there. */
export function readColumns(kept: unknown): readonly Column[] {
  if (!Array.isArray(kept)) return usualColumns;
  const met = new Set<string>();
  const columns = kept.flatMap((one: unknown): Column[] => {
    const { id, rem } = (one ?? {}) as Partial<Record<keyof Column, unknown>>;
    if (typeof id !== 'string' || met.has(id)) return [];
    met.add(id);
    return [typeof rem === 'number' ? { id, rem: held(rem) } : { id }];
  });
  return columns.some(({ id }) => id === 'title') ? columns : usualColumns;
}

const rounded = (rem: number) => Math.round(rem * 100) / 100;
const held = (rem: number) => Math.min(WIDEST, Math.max(NARROWEST, rounded(rem)));
const isUsual = (id: ColumnId): id is UsualColumn => (USUAL as readonly string[]).includes(id);
const widthFor = (id: ColumnId): Width => (WIDTHS as Partial<Record<ColumnId, Width>>)[id] ?? OF_FIELD;
const isEmpty = (id: ColumnId, filled: ReadonlySet<ColumnId>) => widthFor(id).empty !== undefined && !filled.has(id);

/** What must be asked for because rows do not have it anyway. */
export function askedFor(columns: readonly Column[]): string[] {
  return columns.flatMap(({ id }) => (isUsual(id) ? [] : [id]));
}

/** Columns that these rows fill and that are not among those known to be filled. */
export function fillsIn(rows: readonly EventRow[], known: ReadonlySet<ColumnId>): ColumnId[] {
  return Object.entries(HAS).flatMap(([id, has]) => (!known.has(id) && has && rows.some(has) ? [id] : []));
}

function widthOfOne({ id, rem: own }: Column, filled: ReadonlySet<ColumnId>): string {
  const { rem, share, empty } = widthFor(id);
  if (own !== undefined) return `${own}rem`;
  if (isEmpty(id, filled)) return `${empty}rem`;
  return share ? `minmax(${rem}rem, ${share}fr)` : `${rem}rem`;
}

/** The columns as a grid has them. */
export function widthsOf(columns: readonly Column[], filled: ReadonlySet<ColumnId>): string {
  return columns.map((column) => widthOfOne(column, filled)).join(' ');
}

/** What the columns need together, below which the table scrolls sideways. */
export function widthOf(columns: readonly Column[], filled: ReadonlySet<ColumnId>): string {
  const least = ({ id, rem: own }: Column) => own ?? (isEmpty(id, filled) ? widthFor(id).empty : undefined) ?? widthFor(id).rem;
  return `${rounded(columns.reduce((sum, column) => sum + least(column), 0))}rem`;
}

/** The same columns, one of them this wide; as wide as it is by itself without a width. */
export function resizedTo(columns: readonly Column[], id: ColumnId, rem?: number): Column[] {
  return columns.map((column) => {
    if (column.id !== id) return column;
    return rem === undefined ? { id } : { id, rem: held(rem) };
  });
}

/** The same columns with one more at the end, or without it. The title stays: a row without one is nobody's. */
export function toggled(columns: readonly Column[], id: ColumnId): readonly Column[] {
  if (columns.some((column) => column.id === id)) return id === 'title' ? columns : columns.filter((column) => column.id !== id);
  return [...columns, { id }];
}

/** The same columns, one of them a place further left (−1) or right (1). */
export function moved(columns: readonly Column[], id: ColumnId, by: -1 | 1): readonly Column[] {
  const from = columns.findIndex((column) => column.id === id);
  const to = from + by;
  const column = columns[from];
  if (!column || to < 0 || to >= columns.length) return columns;
  const others = columns.filter((other) => other !== column);
  return [...others.slice(0, to), column, ...others.slice(to)];
}
