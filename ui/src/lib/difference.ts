/** A piece of a text, and whether the other text has it too. */
export interface Piece {
  text: string;
  same: boolean;
}

/** Words beyond which two texts are not compared word by word: what is long and wholly other is shown as it is. */
const MOST = 600;

/** Words, each with the blanks before it; blanks at the end are a word of their own. */
const words = (text: string): string[] => text.match(/\s*\S+|\s+$/gu) ?? [];
const bare = (word: string) => word.trim();

/** How two texts differ, word by word: each text in pieces, those that only it has marked. Texts without a common word are one piece each. */
export function difference(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const [a, b] = [words(before), words(after)];
  if (a.length === 0 || b.length === 0 || a.length > MOST || b.length > MOST) return whole(before, after);
  // How many words are common from each pair of places on, the usual way; `width` apart from row to row.
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const from = (i: number, j: number) => common[i * width + j] ?? 0;
  const same = (i: number, j: number) => bare(a[i] ?? '') === bare(b[j] ?? '');
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = same(i, j) ? from(i + 1, j + 1) + 1 : Math.max(from(i + 1, j), from(i, j + 1));
    }
  }
  if (from(0, 0) === 0) return whole(before, after);
  const out = { before: [] as Piece[], after: [] as Piece[] };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) {
      add(out.before, a[i++] ?? '', true);
      add(out.after, b[j++] ?? '', true);
    } else if (j >= b.length || (i < a.length && from(i + 1, j) >= from(i, j + 1))) add(out.before, a[i++] ?? '', false);
    else add(out.after, b[j++] ?? '', false);
  }
  return out;
}

function whole(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const one = (text: string) => (text ? [{ text, same: false }] : []);
  return { before: one(before), after: one(after) };
}

function add(pieces: Piece[], text: string, same: boolean): void {
  const last = pieces.at(-1);
  if (last?.same === same) last.text += text;
  else if (!last || same) pieces.push({ text, same });
  else {
    // What differs is the word, not the blank before it.
    const word = text.trimStart();
    last.text += text.slice(0, text.length - word.length);
    if (word) pieces.push({ text: word, same });
  }
}
