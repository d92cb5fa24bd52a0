/** Fewer letters than this say nothing. */
const LEAST = 3;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * As much of a text as fits `room`, with an ellipsis; null if that is next to nothing. The scene has cut labels to the room
 * that their rows have; this is for those that the edge of the view would cut through a letter.
 */
export function shortened(text: string, room: number, widthOf: (text: string) => number): string | null {
  if (widthOf(text) <= room) return text;
  // Letters as readers count them: with their marks, not halves of them.
  const letters = Array.from(graphemes.segment(text.replace(/…\u200f?$/, '')), ({ segment }) => segment);
  let [fits, over] = [0, letters.length + 1];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (widthOf(`${letters.slice(0, middle).join('')}…`) <= room) fits = middle;
    else over = middle;
  }
  const kept = letters.slice(0, fits).join('').trimEnd();
  return fits < LEAST ? null : `${kept}…`;
}
