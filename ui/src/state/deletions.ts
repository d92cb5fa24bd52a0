import type { Deletion } from '../bindings';
import { sentence } from '../lib/format';
import { text } from '../lib/texts.svelte';
import { countedNoun } from '../lib/words';

/** Nouns that are nothing by themselves: they are told by how many there are, not by name. */
const PARTS = new Set(['participation', 'tagging', 'citation', 'relation', 'note', 'figure', 'claim', 'status_change', 'alias', 'office', 'attachment']);
/** Names that are told before the others are only counted. */
const TOLD = 5;

/** What a change deleted that is still away: names of records, and how many others went with them. */
export function goneWith({ records }: Pick<Deletion, 'records'>): { names: string[]; more: string } {
  const named = records.filter(({ noun, name }) => !PARTS.has(noun) && name !== '');
  const names = named.slice(0, TOLD).map(({ noun_label, name }) => text('history-named', { noun: sentence(noun_label), name }));
  const rest = records.length - names.length;
  if (rest === 0) return { names, more: '' };
  if (names.length > 0) return { names, more: text('history-others', { count: rest }) };
  const [noun, ...others] = new Set(records.map(({ noun: one }) => one));
  return { names, more: noun && others.length === 0 ? countedNoun(noun, rest) : text('history-records', { count: rest }) };
}
