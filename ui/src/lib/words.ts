import type { Noun } from '../bindings';
import { sentence, worded } from './format';
import { text, textOr, type TextKey } from './texts.svelte';

/** A word of a closed vocabulary as it stands in a list: “Under way”. A word of the analyst's own is shown as it was written. */
export function wordName(word: string): string {
  return textOr(`word-${word}`, () => sentence(worded(word)));
}

/** A sort of record within a sentence: “status change”. */
export function nounName(noun: Noun): string {
  return textOr(`noun-${noun.replaceAll('_', '-')}`, () => worded(noun));
}

/** How many records of a sort: “3 participants”. */
export function countedNoun(noun: Noun, count: number): string {
  return text(`nouns-${noun.replaceAll('_', '-')}` as Extract<TextKey, `nouns-${string}`>, { count });
}

/** A field of a record within a sentence: “order within the day”. */
export function fieldName(noun: Noun, field: string): string {
  const key = field.replaceAll('_', '-');
  return textOr(`field-${noun.replaceAll('_', '-')}-${key}`, () => textOr(`field-${key}`, () => worded(field)));
}
