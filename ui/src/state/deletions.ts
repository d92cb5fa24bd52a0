import type { Deletion } from '../bindings';
import { plural, sentence } from '../lib/format';

/** Nouns that are nothing by themselves: they are told by how many there are, not by name. */
const PARTS = new Set(['participation', 'tagging', 'citation', 'relation', 'note', 'figure', 'claim', 'status_change', 'alias', 'office', 'attachment']);
/** Names that are told before the others are only counted. */
const TOLD = 5;

/** What a change deleted that is still away: names of records, and how many others went with them. */
export function goneWith({ records }: Pick<Deletion, 'records'>): { names: string[]; more: string } {
  const named = records.filter(({ noun, name }) => !PARTS.has(noun) && name !== '');
  const names = named.slice(0, TOLD).map(({ noun_label, name }) => `${sentence(noun_label)} “${name}”`);
  const rest = records.length - names.length;
  if (rest === 0) return { names, more: '' };
  if (names.length > 0) return { names, more: `and ${plural(rest, 'other record')}` };
  const nouns = new Set(records.map(({ noun_label }) => noun_label));
  return { names, more: nouns.size === 1 ? plural(rest, [...nouns].join('')) : plural(rest, 'record') };
}
