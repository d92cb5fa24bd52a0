import { language, text } from '../lib/texts.svelte';
import { DAY, spanOf, YEAR, type Viewport } from './viewport';

/** Moments that a JavaScript date can hold. */
const MOST = 8.64e12;
const inside = (time: number) => Math.abs(time) <= MOST;

/** Pixels that a hand can point at. */
const POINTED = 4;

/**
 * The date at a time as EDTF, as exactly as a hand can point at it at this scale: a day, a month or a year. What a new
 * event starts with; a day that nobody pointed at would be false precision.
 */
export function dateAt(time: number, perPx: number): string | null {
  if (!inside(time)) return null;
  const date = new Date(time * 1000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const two = (n: number) => String(n).padStart(2, '0');
  // Beyond four digits EDTF has years only, without months and days.
  if (year > 9999 || year < -9999) return `Y${year}`;
  const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  if (perPx * POINTED > 30 * DAY) return years;
  return perPx * POINTED > DAY ? `${years}-${two(month)}` : `${years}-${two(month)}-${two(day)}`;
}

const FORMATS = {
  day: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A format in the reader's locale, made once. */
function formatOf(name: keyof typeof FORMATS): Intl.DateTimeFormat {
  const key = `${language.tag}|${name}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language.tag, FORMATS[name]);
  formats.set(key, made);
  return made;
}

/** What a viewport shows, in words of the reader's locale and no finer than can be seen: “Oct 2021 – Feb 2022”. */
export function rangeInWords(viewport: Viewport): string {
  const { from, to } = spanOf(viewport);
  const length = to - from;
  const words = (time: number): string => {
    const year = Math.floor(1970 + time / YEAR);
    if (length > 3 * YEAR || !inside(time)) return yearInWords(inside(time) ? new Date(time * 1000).getUTCFullYear() : year);
    const format = formatOf(length > 150 * DAY ? 'month' : length > 2 * DAY ? 'day' : 'moment');
    return format.format(new Date(time * 1000));
  };
  const [a, b] = [words(from), words(to)];
  return a === b ? a : text('timeline-range', { from: a, to: b });
}

/** A year as people write it: astronomical 0 is 1 BCE. */
export function yearInWords(year: number): string {
  return year > 0 ? String(year) : text('timeline-year-bce', { year: (1 - year).toLocaleString(language.tag) });
}
