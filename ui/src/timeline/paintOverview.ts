import type { Palette } from './palette';
import { faded } from './palette';
import type { Tick } from './overview';
import type { Ink } from './sprites';

/** What is painted of the strip of the whole. Lengths are CSS pixels. */
export interface Strip {
  counts: readonly number[];
  width: number;
  height: number;
  ticks: readonly (Tick & { name: string })[];
  /** Where today is, if it is within the whole. */
  today: number | null;
  font: string;
  /** Type size of the names. */
  size: number;
}

/** Paints how many events begin where, and the names of some years or months under it. */
export function paintOverview(ink: Ink, palette: Palette, { counts, width, height, ticks, today, font, size }: Strip): void {
  ink.clearRect(0, 0, width, height);
  const foot = height - Math.ceil(size * 1.45);
  ink.font = `400 ${size}px ${font}`;
  ink.textBaseline = 'alphabetic';
  for (const { x, name } of ticks) {
    ink.fillStyle = palette.line;
    ink.fillRect(Math.round(x), 0, 1, height);
    ink.fillStyle = palette.text2;
    if (x + 4 + ink.measureText(name).width < width) ink.fillText(name, Math.round(x) + 4, height - size * 0.4);
  }
  const peak = Math.max(1, ...counts);
  const step = width / Math.max(1, counts.length);
  ink.fillStyle = faded(palette.text2, 0.7);
  counts.forEach((count, at) => {
    if (count === 0) return;
    // One event among thousands must still be seen.
    const tall = Math.max(2, ((foot - 4) * count) / peak);
    ink.fillRect(at * step, foot - tall, Math.max(1, step - (step > 3 ? 1 : 0)), tall);
  });
  ink.fillStyle = palette.line;
  ink.fillRect(0, foot, width, 1);
  if (today === null) return;
  ink.fillStyle = palette.accent;
  ink.fillRect(Math.round(today), 0, 1, height);
}
