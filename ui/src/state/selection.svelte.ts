import type { ChosenEvents } from '../bindings';
import { query } from './query.svelte';

/** All that a query finds, but some: how many events are selected is known, their ids are not. */
interface Found {
  query: string;
  /** Those that were taken out again. */
  except: readonly string[];
  /** How many the query found when they were selected. */
  total: number;
}

/**
 * Which events are selected, the same in all views and the inspector. Either they are named one by one, or they are all that a
 * query finds, however many: then the first of them are named too, so that there is something to look at.
 */
class SelectionState {
  #ids = $state.raw<readonly string[]>([]);
  #found = $state.raw<Found | null>(null);
  /** All that was found is meant only while that is what the views show. */
  readonly #stale = $derived(this.#found !== null && this.#found.query !== query.applied);
  readonly #except = $derived(new Set(this.#found?.except ?? []));

  /** In the order in which they were selected; of all that a query finds, the first. */
  readonly ids = $derived(this.#stale ? [] : this.#ids);
  /** All that a query finds, where that is selected. */
  readonly found = $derived(this.#stale ? null : this.#found);
  /** The one that the inspector shows and the arrow keys go on from: the last selected. */
  readonly primary = $derived(this.ids.at(-1) ?? null);
  /** Those that are named. */
  readonly set = $derived(new Set(this.ids));
  /** How many are selected. */
  readonly count = $derived(this.found ? this.found.total - this.found.except.length : this.ids.length);
  /** What commands that take many events are given. */
  readonly chosen: ChosenEvents = $derived(
    this.found ? { found: { query: this.found.query, except: [...this.found.except] } } : { ids: [...this.ids] },
  );

  /** Whether an event that the views show is selected. */
  has(id: string): boolean {
    return this.found ? !this.#except.has(id) : this.set.has(id);
  }

  /** Which of these events, that a view shows, are selected. */
  among(ids: readonly string[]): ReadonlySet<string> {
    return this.found ? new Set(ids.filter((id) => !this.#except.has(id))) : this.set;
  }

  /** Selects this event alone. */
  only(id: string): void {
    if (!this.#found && this.#ids.length === 1 && this.#ids[0] === id) return;
    this.#name([id]);
  }

  /** Adds it, or takes it out if it was in. */
  toggle(id: string): void {
    const { found, ids } = this;
    const named = this.set.has(id) ? ids.filter((other) => other !== id) : [...ids, id];
    if (!found) return this.#name(named);
    const out = this.has(id);
    this.#found = { ...found, except: out ? [...found.except, id] : found.except.filter((other) => other !== id) };
    this.#ids = out ? ids.filter((other) => other !== id) : [...ids.filter((other) => other !== id), id];
  }

  /** Selects these; the last one is primary. */
  these(ids: readonly string[]): void {
    this.#name([...new Set(ids)]);
  }

  /** Selects all that the applied query finds: `total` events, of which `first` are the first. */
  all(first: readonly string[], total: number): void {
    this.#ids = [...first];
    this.#found = { query: query.applied, except: [], total };
  }

  /** Forgets events that are gone. */
  without(gone: ReadonlySet<string>): void {
    if (this.#ids.some((id) => gone.has(id))) this.#ids = this.#ids.filter((id) => !gone.has(id));
  }

  clear(): void {
    if (this.#ids.length > 0 || this.#found) this.#name([]);
  }

  #name(ids: readonly string[]): void {
    this.#ids = ids;
    this.#found = null;
  }
}

export const selection = new SelectionState();
