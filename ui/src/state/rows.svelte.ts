import { SvelteMap } from 'svelte/reactivity';
import type { EventRow, EventsSort } from '../bindings';
import { CommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { paintedNext } from '../lib/painted';

/** Events in a page: one request for about two screens. */
const PAGE = 100;
/** Pages kept; the farthest from what is seen go first. */
const MOST = 60;

/** In what order events are listed. */
export interface Order {
  sort: EventsSort;
  descending: boolean;
}

/** What a list of events asks. */
export interface Asked extends Order {
  query: string;
  /** What rows say beyond the usual columns. */
  also?: readonly string[];
}

/** A question, and which rows are in sight. */
interface Question {
  asked: Asked;
  first: number;
  end: number;
}

/**
 * Events of a query in an order, read in pages as they come into sight. While a newer query is answered, the old rows stay:
 * nothing flickers under a person who types.
 */
export class Rows {
  total = $state(0);
  /** Whether anything has been answered yet. */
  known = $state(false);
  problem = $state.raw<CommandError | null>(null);
  #pages = new SvelteMap<number, readonly EventRow[]>();
  #asked: Asked | null = null;
  #round = 0;
  #next: Question | null = null;
  #answering: Promise<void> | null = null;
  #coming = new Set<number>();

  /** The row at a place in the order; undefined while it is being read. */
  at(index: number): EventRow | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** The rows that have been read, in no order. */
  get here(): EventRow[] {
    return [...this.#pages.values()].flat();
  }

  /** The place of an event among the rows that are here; -1 if it is not. */
  indexOf(id: string): number {
    for (const [page, rows] of this.#pages) {
      const at = rows.findIndex((row) => row.id === id);
      if (at >= 0) return page * PAGE + at;
    }
    return -1;
  }

  /** The ids of the rows from one place to another, both included; null if another question came between or they cannot be read. */
  async idsOf(from: number, to: number): Promise<string[] | null> {
    const round = this.#round;
    const ids: string[] = [];
    for (let page = Math.floor(from / PAGE); page * PAGE <= to; page++) {
      const rows = this.#pages.get(page) ?? (await this.#read(page, round));
      if (!rows || round !== this.#round) return null;
      ids.push(...rows.slice(Math.max(0, from - page * PAGE), to - page * PAGE + 1).map(({ id }) => id));
    }
    return ids;
  }

  /**
   * Asks anew: another query, another order, or the data have changed. `first` and `end` are the rows in sight. One question is
   * answered at a time; of those that come meanwhile only the newest is asked.
   */
  ask(asked: Asked, first: number, end: number): Promise<void> {
    this.#next = { asked, first, end };
    this.#answering ??= this.#answerAll();
    return this.#answering;
  }

  async #answerAll(): Promise<void> {
    for (let next = this.#next; next; next = this.#next) {
      this.#next = null;
      await this.#answer(next);
    }
    this.#answering = null;
  }

  async #answer({ asked, first, end }: Question): Promise<void> {
    const same = this.#asked?.query === asked.query && this.#asked.sort === asked.sort && this.#asked.descending === asked.descending;
    this.#asked = asked;
    const round = ++this.#round;
    this.#coming.clear();
    // Another order starts at its top; changed data are read where the person is.
    const page = same ? Math.floor(first / PAGE) : 0;
    const read = await this.#read(page, round);
    if (!read) return;
    this.#pages.clear();
    this.#pages.set(page, read);
    paintedNext('rows', { query: asked.query, sort: asked.sort });
    this.want(same ? first : 0, same ? end : end - first);
  }

  /** Sees to it that these rows get here. */
  want(first: number, end: number): void {
    if (!this.known || this.total === 0) return;
    for (let page = Math.floor(Math.max(0, first) / PAGE); page * PAGE < Math.min(end, this.total); page++) {
      if (this.#pages.has(page) || this.#coming.has(page)) continue;
      void this.#bring(page);
    }
  }

  async #bring(page: number): Promise<void> {
    const round = this.#round;
    this.#coming.add(page);
    const rows = await this.#read(page, round);
    this.#coming.delete(page);
    if (!rows) return;
    this.#pages.set(page, rows);
    if (this.#pages.size > MOST) {
      const far = [...this.#pages.keys()].sort((a, b) => Math.abs(b - page) - Math.abs(a - page))[0];
      if (far !== undefined) this.#pages.delete(far);
    }
  }

  /** One page; null if a newer question has overtaken it or it failed. */
  async #read(page: number, round: number): Promise<readonly EventRow[] | null> {
    const { query, sort, descending, also = [] } = this.#asked ?? { query: '', sort: 'date', descending: false };
    try {
      const answer = await call('events', { query, sort, descending, offset: page * PAGE, limit: PAGE, also: [...also], found: query !== '' });
      if (round !== this.#round) return null;
      this.total = answer.total;
      this.known = true;
      this.problem = null;
      return answer.rows;
    } catch (thrown) {
      if (round === this.#round) this.problem = thrown instanceof CommandError ? thrown : new CommandError('unknown', String(thrown));
      return null;
    }
  }
}
