/**
 * Positions of the backend count characters (Unicode code points); those of an input count UTF-16 units. For most lines both
 * are the same.
 */

/** The unit at which the character begins; the end of the text for what lies beyond it. */
export function unitAt(text: string, character: number): number {
  let unit = 0;
  let left = character;
  for (const char of text) {
    if (left-- <= 0) break;
    unit += char.length;
  }
  return unit;
}

/** How many characters stand before a unit. */
export function characterAt(text: string, unit: number): number {
  return [...text.slice(0, unit)].length;
}

/** The text with the characters from `start` to `end` replaced. */
export function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, unitAt(text, start)) + by + text.slice(unitAt(text, end));
}
