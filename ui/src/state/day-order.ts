import type { SameDayRow } from '../bindings';

/** A new place within the day. */
export interface Placed {
  id: string;
  day_order: string;
}

/**
 * What to set so that an event comes one earlier (−1) or later (1) among those of its day. Two that have places change
 * them; where some have none, all get one, in tens, so that others can come between. Nothing at the end of the day.
 */
export function movedInDay(rows: readonly SameDayRow[], id: string, by: -1 | 1): Placed[] {
  const from = rows.findIndex((row) => row.id === id);
  return movedTo(rows, id, from + by);
}

/** What to set so that an event comes to a place among those of its day, counted from 0 among all of them. */
export function movedTo(rows: readonly SameDayRow[], id: string, place: number): Placed[] {
  const from = rows.findIndex((row) => row.id === id);
  const [row, other] = [rows[from], rows[place]];
  if (!row || !other || place === from) return [];
  if (Math.abs(place - from) === 1 && inOrder(rows) && row.day_order && other.day_order) {
    return [
      { id: row.id, day_order: other.day_order },
      { id: other.id, day_order: row.day_order },
    ];
  }
  const wanted = [...rows];
  wanted.splice(from, 1);
  wanted.splice(place, 0, row);
  return wanted
    .map(({ id: of }, at) => ({ id: of, day_order: String((at + 1) * 10).padStart(4, '0') }))
    .filter(({ id: of, day_order }) => rows.find((one) => one.id === of)?.day_order !== day_order);
}

/** Whether all have places, no two the same. */
function inOrder(rows: readonly SameDayRow[]): boolean {
  return rows.every(({ day_order }, place) => day_order && (place === 0 || day_order > (rows[place - 1]?.day_order ?? '')));
}
