import { text, type TextKey } from '../../lib/texts.svelte';
import { MORE, USUAL, type ColumnId } from '../../state/columns';
import { vocabulary } from '../../state/vocabulary.svelte';

type Named = Extract<TextKey, `table-column-${string}`>;

/** Every column that the open file has, in their natural order. */
export function allColumns(): ColumnId[] {
  return [...USUAL, ...MORE, ...vocabulary.now.fields.filter(({ applies_to }) => applies_to === 'event').map(({ id }) => id)];
}

/** What a column is called; null for a field that this file does not have. */
export function columnName(id: ColumnId): string | null {
  if (([...USUAL, ...MORE] as string[]).includes(id)) return text(`table-column-${id}` as Named);
  return vocabulary.now.fields.find((field) => field.id === id)?.name ?? null;
}
