import type { Completion, Completions } from '../bindings';
import { call } from '../lib/ipc';
import { newestOf } from '../lib/newest';

/** What is typed once something completes it, and where the cursor stands then, in UTF-16 units. */
export interface Completed {
  text: string;
  cursor: number;
}

/** A text with an option in the place of what was being typed. Places are in characters, as the backend counts them. */
export function completed(typed: string, { start, end }: Pick<Completions, 'start' | 'end'>, option: Completion): Completed {
  const letters = [...typed];
  const rest = letters.slice(end).join('');
  // After a value the next condition begins; after the name of a field, its value.
  const gap = option.goes_on || rest.startsWith(' ') || rest.startsWith(')') ? '' : ' ';
  // The name of a field that stands there already is not written twice.
  const colon = option.goes_on && rest.startsWith(':') ? option.insert.slice(0, -1) : option.insert;
  const before = letters.slice(0, start).join('') + colon + gap;
  return { text: before + rest, cursor: before.length };
}

/** Whether an option says more than what stands there: what is typed in full needs no list, and the keys go on to the events. */
export function adds(typed: string, { start, end }: Pick<Completions, 'start' | 'end'>, option: Completion): boolean {
  return [...typed].slice(start, end).join('').toLocaleLowerCase() !== option.insert.toLocaleLowerCase();
}

/** What completes the query where the cursor stands. The newest question wins. */
export class Completing {
  now = $state.raw<Completions>({ start: 0, end: 0, options: [] });
  /** The option that the keys are at; −1 while they are in the text. */
  active = $state(-1);
  /** The answer that is under way; `null` once the list belongs to what is typed. */
  #asked: Promise<void> | null = null;
  /** The text that the list was last fitted to, in characters. */
  #length = 0;
  readonly #newest = newestOf();

  get options(): readonly Completion[] {
    return this.now.options;
  }

  /** The list for what is typed now, where it is still on its way: keys of the list wait for it. */
  get coming(): Promise<void> | null {
    return this.#asked;
  }

  /** Asks what completes a text at a place in UTF-16 units. A query that cannot be completed is no matter for a dialog. */
  ask(query: string, place: number): Promise<void> {
    // Until the answer comes the old list stands; an option that is chosen in it takes the place of all that is typed by now.
    const length = [...query].length;
    this.now = { ...this.now, end: Math.max(this.now.start, this.now.end + length - this.#length) };
    this.#length = length;
    const asked = this.#answer(query, [...query.slice(0, place)].length).finally(() => {
      if (this.#asked === asked) this.#asked = null;
    });
    this.#asked = asked;
    return asked;
  }

  async #answer(query: string, cursor: number): Promise<void> {
    const found = await this.#newest(() => call('complete', { query, cursor }).catch(() => ({ start: 0, end: 0, options: [] })));
    if (!found.newest) return;
    this.now = { ...found.value, options: found.value.options.filter((option) => adds(query, found.value, option)) };
    this.active = -1;
  }

  /** Moves the keys to the next or the one before; past the ends lies the text. */
  move(by: -1 | 1): void {
    const places = this.options.length + 1;
    this.active = ((this.active + 1 + by + places) % places) - 1;
  }

  close(): void {
    void this.#newest(() => Promise.resolve(null));
    this.now = { start: 0, end: 0, options: [] };
    this.active = -1;
  }
}
