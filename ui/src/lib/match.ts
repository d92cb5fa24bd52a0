/** Letters without their accents and without capitals, as people type them. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/**
 * How well a name fits typed words: 0 for not at all, and more the better. Every word has to be in the name; best where the name begins
 * with what is typed, then where words of it begin so, then where they only hold it.
 */
export function fit(name: string, typed: string): number {
  const within = plain(name);
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 1;
  if (!words.every((word) => within.includes(word))) return 0;
  if (within.startsWith(words.join(' '))) return 4;
  const begins = words.filter((word) => within.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word)));
  return begins.length === words.length ? 3 : begins.length > 0 ? 2 : 1;
}
