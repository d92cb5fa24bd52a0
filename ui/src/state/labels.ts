/** A word of a vocabulary and how people read it. */
interface Word {
  word: string | number;
  label: string;
}

/** How people read a word; a word that the vocabulary does not have (a role of the analyst's own) is read as it is. */
export function labelOf(words: readonly Word[], word: string | number | null | undefined): string {
  if (word === null || word === undefined) return '';
  return words.find((known) => String(known.word) === String(word))?.label ?? String(word);
}

/** Words as choices of a select, with one for none before them if `none` says what that is. */
export function choicesOf(words: readonly Word[], none?: string): { value: string; label: string }[] {
  const choices = words.map(({ word, label }) => ({ value: String(word), label }));
  return none === undefined ? choices : [{ value: '', label: none }, ...choices];
}

