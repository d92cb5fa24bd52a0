import { language } from './texts.svelte';

/** A count with the separators of the reader's locale: 4,271. */
export function counted(number: number): string {
  return new Intl.NumberFormat(language.tag).format(number);
}

/** A count and its noun: “1 event”, “4,271 events”. */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${counted(number)} ${number === 1 ? one : many}`;
}

/** The first letter as a capital: “expected” starts a line as “Expected”. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A stored word as people read it: “under-way” is “under way”. */
export function worded(word: string): string {
  return word.replaceAll('-', ' ').replaceAll('_', ' ');
}

/** Text cut at a word for a sentence: titles may be of any length. */
export function shortened(text: string, most = 60): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Names as a sentence has them: “Japan, United States and Australia”. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language.tag, { type: 'conjunction' }).format(names);
}
