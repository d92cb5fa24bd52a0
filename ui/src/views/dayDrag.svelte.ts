import type { EventRow } from '../bindings';
import { call } from '../lib/ipc';
import { text } from '../lib/texts.svelte';
import { movedTo } from '../state/day-order';
import { set } from '../state/operations';
import { attempt } from '../state/problems.svelte';
import { save } from '../state/save';

/** The row at a place of a list in the order of time, if it has been read. */
export type RowAt = (index: number) => Pick<EventRow, 'id' | 'bounds'> | undefined;

/** Whether two events begin at the same moment, so that only their order within the day tells which comes first. */
function together(a: ReturnType<RowAt>, b: ReturnType<RowAt>): boolean {
  const [one, other] = [a?.bounds?.from, b?.bounds?.from];
  return one !== undefined && one !== null && one === other;
}

/** Events that begin together are put into another order by dragging one of their rows among the others. */
export class DayDrag {
  /** The row that is dragged, and the place that it would get. */
  now = $state.raw<{ from: number; to: number } | null>(null);
  #startY = 0;
  readonly #rowAt: RowAt;
  readonly #rowHeight: () => number;

  constructor(rowAt: RowAt, rowHeight: () => number) {
    this.#rowAt = rowAt;
    this.#rowHeight = rowHeight;
  }

  /** Whether a row has others beside it that it could change places with. */
  can(index: number): boolean {
    const row = this.#rowAt(index);
    return together(row, this.#rowAt(index - 1)) || together(row, this.#rowAt(index + 1));
  }

  /** Takes a row; `y` is the pointer in client pixels. */
  take(index: number, y: number): void {
    this.#startY = y;
    this.now = { from: index, to: index };
  }

  /** The pointer moves: the place is as far as those that begin together reach. */
  move(y: number): void {
    if (!this.now) return;
    const { from } = this.now;
    const wanted = from + Math.round((y - this.#startY) / this.#rowHeight());
    const way = Math.sign(wanted - from);
    let to = from;
    while (to !== wanted && together(this.#rowAt(from), this.#rowAt(to + way))) to += way;
    if (to !== this.now.to) this.now = { from, to };
  }

  /** Leaves everything as it was. */
  cancel(): void {
    this.now = null;
  }

  /** Lets the row go where it is: one change. */
  async drop(): Promise<void> {
    const { now } = this;
    this.now = null;
    const row = now && this.#rowAt(now.from);
    if (!row || now.to === now.from) return;
    await attempt(text('views-doing-order'), async () => {
      const { rows } = await call('same_day', { id: row.id });
      const place = rows.findIndex(({ id }) => id === row.id) + now.to - now.from;
      const placed = movedTo(rows, row.id, place);
      if (placed.length > 0) await save(placed.map(({ id, day_order }) => set('event', id, { day_order })));
    });
  }
}
