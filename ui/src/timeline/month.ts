/** Days in the grid of a month: six weeks, so that it never jumps. */
export const DAYS = 42;
const DAY = 86_400;

/** A month of a year as astronomers count; January is 0. */
export interface Month {
  year: number;
  month: number;
}

/** The start of a day in seconds since 1970. Months and days beyond their ends run on into the next. */
export function startOfDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime() / 1000;
}

/** The month that a moment is in. */
export function monthOf(time: number): Month {
  const date = new Date(time * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/** The month that is so many after another. */
export function monthAfter({ year, month }: Month, by: number): Month {
  return monthOf(startOfDay(year, month + by, 1));
}

/** The days that a month is shown with, in seconds: from the start of its first week, and the month itself; `weekStart` counts from Sunday. */
export function gridOf({ year, month }: Month, weekStart: number): { first: number; from: number; to: number } {
  const from = startOfDay(year, month, 1);
  const weekday = new Date(from * 1000).getUTCDay();
  return { first: from - ((weekday - weekStart + 7) % 7) * DAY, from, to: startOfDay(year, month + 1, 1) };
}

/** The start of the day at a place of the grid. */
export function dayAt(first: number, place: number): number {
  return first + place * DAY;
}

/** A day as EDTF. */
export function edtfOf(time: number): string {
  const date = new Date(time * 1000);
  const [year, two] = [date.getUTCFullYear(), (n: number) => String(n).padStart(2, '0')];
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** The day on which weeks begin for a reader, counted from Sunday; Monday where nothing is known of it. */
export function weekStartOf(tag: string): number {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
  return (locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 }).firstDay % 7;
}
