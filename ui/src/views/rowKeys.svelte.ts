import type { Rows } from '../state/rows.svelte';
import { selection } from '../state/selection.svelte';

/** What the keys need of the list that they move in. */
export interface Moves {
  reveal: (index: number) => void;
  /** Rows of a page. */
  page: () => number;
}

/** What of a press matters. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'preventDefault' | 'stopPropagation'>;

/** Moving and selecting in a list of events by keyboard and mouse, the same in table and list. */
export class RowKeys {
  /** The row that the keys are at. */
  active = $state<number | null>(null);
  #anchor = 0;
  readonly #rows: Rows;
  readonly #moves: Moves;

  constructor(rows: Rows, moves: Moves) {
    this.#rows = rows;
    this.#moves = moves;
  }

  /** Arrow keys, Home, End, Page Up and Down; with Shift the selection grows; Ctrl+Space adds; Escape selects nothing. */
  press(event: Press): void {
    const last = this.#rows.total - 1;
    const at = this.active ?? this.#atSelection();
    const page = this.#moves.page();
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: last };
    const next = steps[event.key];
    if (next !== undefined && last >= 0) this.#go(Math.max(0, Math.min(last, next)), event.shiftKey);
    else if (event.key === ' ' && this.active !== null) this.#toggle(this.active);
    else if (event.key === 'Escape') selection.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** A click selects; with Ctrl it adds or takes out; with Shift it selects up to there. */
  click(index: number, event: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>): void {
    if (event.ctrlKey || event.metaKey) {
      this.active = this.#anchor = index;
      this.#toggle(index);
    } else this.#go(index, event.shiftKey);
  }

  #go(index: number, grow: boolean): void {
    this.active = index;
    this.#moves.reveal(index);
    if (!grow) this.#anchor = index;
    const [from, to] = index < this.#anchor ? [index, this.#anchor] : [this.#anchor, index];
    const ids: string[] = [];
    for (let i = from; i <= to; i++) {
      const row = this.#rows.at(i);
      if (row) ids.push(row.id);
    }
    const select = (found: string[]) => selection.these(index < this.#anchor ? found.reverse() : found);
    if (ids.length === to - from + 1) return select(ids);
    // Rows between that have not been read yet belong to it too.
    void this.#rows.idsOf(from, to).then((all) => {
      if (all && all.length > 0 && this.active === index) select(all);
    });
  }

  #toggle(index: number): void {
    const row = this.#rows.at(index);
    if (row) selection.toggle(row.id);
  }

  #atSelection(): number {
    return selection.primary ? this.#rows.indexOf(selection.primary) : -1;
  }
}
