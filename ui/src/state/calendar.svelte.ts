import type { Calendar, EventRow } from '../bindings';
import { asCommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { oneAtATime } from '../lib/newest';
import { text } from '../lib/texts.svelte';
import { DAYS, gridOf, monthAfter, monthOf, type Month } from '../timeline/month';
import { problems } from './problems.svelte';
import { query } from './query.svelte';
import { selection } from './selection.svelte';
import { shown } from './shown.svelte';
import { timeline } from './timeline.svelte';

/** A month that is wanted. */
interface Wish {
  month: Month;
  weekStart: number;
  most: number;
  query: string;
}

/** A month and what is in it. */
interface Answer {
  found: Calendar;
  rows: ReadonlyMap<string, EventRow>;
  total: number;
}

/** A view of the timeline that is no longer than this, in seconds, says which month is meant. */
const NEAR = 100 * 86_400;

/** Which month the calendar shows, and its events. Lives on while another tab is shown. */
class CalendarState {
  month = $state.raw<Month | null>(null);
  /** The start of the day that the keys are at, in seconds. */
  day = $state<number | null>(null);
  now = $state.raw<(Answer & Wish) | null>(null);

  #wish = oneAtATime<Wish, Answer>(
    (wish) => this.#ask(wish),
    (answer, wish) => {
      this.now = { ...answer, ...wish };
      query.problem = null;
      shown.total = answer.total;
    },
    (thrown) => {
      const error = asCommandError(thrown);
      if (error.code === 'bad-query') query.problem = error;
      else if (error.code !== 'no-file') problems.show(text('views-doing-calendar'), error);
    },
  );

  /** Goes to the month of what is looked at: the selected event, a near part of the timeline, or else the last event that is found. */
  async begin(): Promise<void> {
    const { primary } = selection;
    const event = primary ? await call('event', { id: primary }).catch(() => null) : null;
    const { viewport } = timeline;
    const from = event?.date.bounds?.from ?? null;
    if (from !== null) return this.go(monthOf(from));
    if (viewport && viewport.perPx * viewport.width < NEAR) return this.go(monthOf(viewport.from + (viewport.perPx * viewport.width) / 2));
    if (this.month) return;
    const fit = await call('fit', { query: query.applied, ids: [] }).catch(() => null);
    // The fit has a hair of air beside the last event.
    const last = fit && fit.from !== null && fit.to !== null ? fit.to - (fit.to - fit.from) * 0.006 : Date.now() / 1000;
    this.go(monthOf(last));
  }

  /** Shows a month; one that no calendar can be kept for stays on the timeline. */
  go(month: Month): void {
    this.month = Number.isFinite(month.year) ? month : monthOf(Date.now() / 1000);
  }

  /** Goes on by months. */
  turn(by: number): void {
    if (this.month) this.go(monthAfter(this.month, by));
  }

  /** Asks anew: another month, query, size or other data. */
  refresh(weekStart: number, most: number): void {
    if (this.month) this.#wish({ month: this.month, weekStart, most, query: query.applied });
  }

  async #ask({ month, weekStart, most, query: words }: Wish): Promise<Answer> {
    const found = await call('calendar', { query: words, ...gridOf(month, weekStart), days: DAYS, most });
    const ids = [...new Set([...found.days, found.some_time, found.throughout].flatMap((cell) => cell.ids))];
    const named = await call('events', { query: words, sort: 'date', descending: false, offset: 0, limit: 1, found: false });
    const { rows } = await call('events', { query: '', sort: 'date', descending: false, offset: 0, limit: 1000, found: false, ids });
    return { found, rows: new Map(rows.map((row) => [row.id, row])), total: named.total };
  }
}

export const calendar = new CalendarState();
