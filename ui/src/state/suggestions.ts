import type { Noun } from '../bindings';
import type { Option } from '../components/base/Combobox.svelte';
import { call } from '../lib/ipc';

/** How many a list offers. */
const MOST = 12;

/** What loads the records of a noun for a combobox; `without` are ids that are not offered. */
export function suggest(noun: Noun, without: () => readonly string[] = () => []): (words: string) => Promise<Option[]> {
  return async (words) => {
    const barred = without();
    const found = await call('suggest', { noun, text: words, limit: MOST + barred.length });
    return found.filter(({ id }) => !barred.includes(id)).slice(0, MOST);
  };
}

/** What offers fixed choices to a combobox: those with the words in their name, names that begin so first. */
export function among(options: readonly Option[]): (words: string) => Promise<Option[]> {
  return async (words) => {
    const sought = words.toLocaleLowerCase();
    const rank = (name: string) => name.toLocaleLowerCase().indexOf(sought);
    return options
      .filter(({ name }) => rank(name) >= 0)
      .sort((a, b) => Number(rank(a.name) > 0) - Number(rank(b.name) > 0));
  };
}
