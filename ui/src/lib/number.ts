const GROUPED = /^[-−+]?\d{1,3}(?:[,\s\u00a0\u202f]\d{3})+(?:\.\d+)?$/;
const PLAIN = /^[-−+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * A number as people write it, as it is stored: “1,200” is “1200”. Null if it is none, or not clearly one: “1,5” may be
 * one and a half or a slip of fifteen.
 */
export function numberOf(text: string): string | null {
  const words = text.trim();
  if (!GROUPED.test(words) && !PLAIN.test(words)) return null;
  const plain = words.replace(/[,\s\u00a0\u202f]/g, '').replace('−', '-').replace(/^\+/, '');
  return Number.isFinite(Number(plain)) ? plain : null;
}

/** Degrees of latitude or longitude: “35.68”, “35.68° N”, “0.12 W”. Null if it is none, or further than `most`. */
export function degreesOf(text: string, most: 90 | 180): number | null {
  const found = /^(?<number>.*?)\s*°?\s*(?<side>[NSEW])?$/iu.exec(text.trim());
  const plain = numberOf(found?.groups?.['number'] ?? '');
  if (plain === null) return null;
  const side = found?.groups?.['side']?.toUpperCase();
  if (side && !(most === 90 ? 'NS' : 'EW').includes(side)) return null;
  const degrees = Number(plain) * (side === 'S' || side === 'W' ? -1 : 1);
  return Math.abs(degrees) <= most ? degrees : null;
}
