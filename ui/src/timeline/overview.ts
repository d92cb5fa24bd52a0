import { DAY, YEAR, type Span } from './viewport';

/** The narrowest frame that can be seen and taken, in pixels. */
const NARROWEST = 8;
/** The least room of a tick’s name, in pixels at text of the usual size. */
const ROOM = 72;

/** Where the part of time in sight lies on a strip of the whole: its edges in pixels, never narrower than a hand can take. */
export function frameOn(whole: Span, seen: Span, width: number): { left: number; right: number } {
  const at = (time: number) => ((time - whole.from) / Math.max(1, whole.to - whole.from)) * width;
  const clamp = (x: number) => Math.max(0, Math.min(width, x));
  let [left, right] = [clamp(at(seen.from)), clamp(at(seen.to))];
  if (right - left < NARROWEST) {
    const middle = clamp((left + right) / 2);
    left = Math.max(0, Math.min(width - NARROWEST, middle - NARROWEST / 2));
    right = left + NARROWEST;
  }
  return { left, right };
}

/** The second under a pixel of a strip of the whole. */
export function timeOn(whole: Span, x: number, width: number): number {
  return whole.from + ((whole.to - whole.from) * x) / Math.max(1, width);
}

/** What of the frame is dragged. */
export type Grip = 'start' | 'end' | 'all';

/** The part of time that is seen after its frame was dragged by so many seconds; an edge stops before the other. */
export function dragged(seen: Span, grip: Grip, by: number, least: number): Span {
  if (grip === 'start') return { from: Math.min(seen.from + by, seen.to - least), to: seen.to };
  if (grip === 'end') return { from: seen.from, to: Math.max(seen.to + by, seen.from + least) };
  return { from: seen.from + by, to: seen.to + by };
}

/** A line of the strip, at the start of a year or a month. */
export interface Tick {
  x: number;
  /** The start of what it names, in seconds. */
  time: number;
  /** What it names. */
  names: 'year' | 'month';
}

/** Years that are told apart by eye: 1, 2, 5, 10, 20, 50 … */
function roundYears(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= least) ?? 10 * power;
}

/** Lines for a strip, as many as have room for their names. `unit` is what sizes are multiplied with. */
export function ticksOf(whole: Span, width: number, unit: number): Tick[] {
  const length = whole.to - whole.from;
  const perPx = length / Math.max(1, width);
  const least = perPx * ROOM * unit;
  const tick = (time: number, names: Tick['names']): Tick => ({ x: (time - whole.from) / perPx, time, names });
  const inside = (time: number) => time >= whole.from && time <= whole.to;
  if (length <= 0) return [];
  if (least < YEAR / 2) {
    const months = [1, 2, 3, 6].find((step) => step * 30 * DAY >= least) ?? 6;
    const first = new Date(whole.from * 1000);
    const found: Tick[] = [];
    for (let month = Math.floor(first.getUTCMonth() / months) * months; ; month += months) {
      const time = Date.UTC(first.getUTCFullYear(), month, 1) / 1000;
      if (!(time <= whole.to)) return found;
      if (inside(time)) found.push(tick(time, new Date(time * 1000).getUTCMonth() === 0 ? 'year' : 'month'));
    }
  }
  const step = roundYears(least / YEAR);
  const start = Math.ceil(yearOf(whole.from) / step) * step;
  const found: Tick[] = [];
  for (let year = start; ; year += step) {
    const time = startOf(year);
    if (time > whole.to) return found;
    if (inside(time)) found.push(tick(time, 'year'));
  }
}

/** Years that a JavaScript date can hold. */
const FARTHEST = 270_000;

/** The start of a year in seconds; beyond what the calendar is kept for, mean years are near enough for a strip. */
function startOf(year: number): number {
  if (Math.abs(year) > FARTHEST) return (year - 1970) * YEAR;
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime() / 1000;
}

/** The year of a moment, as astronomers count. */
export function yearOf(time: number): number {
  const year = 1970 + time / YEAR;
  return Math.abs(year) > FARTHEST ? Math.floor(year) : new Date(time * 1000).getUTCFullYear();
}
