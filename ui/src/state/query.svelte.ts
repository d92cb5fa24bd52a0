/** Milliseconds without a key press after which the typed query is asked. */
export const PAUSE = 90;

/** The one query of all views: what is typed, and what is applied a moment later. */
class QueryState {
  typed = $state('');
  /** What the views ask. */
  applied = $state('');
  /** Why the backend refused the applied query: shown under the field, while the last good result stays. */
  problem = $state<{ message: string; hint: string } | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes typed words; they are applied after a pause. */
  type(words: string): void {
    this.typed = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.apply(words), PAUSE);
  }

  /** Applies at once. */
  apply(words: string): void {
    clearTimeout(this.#timer);
    this.typed = words;
    if (words.trim() === this.applied) return;
    this.applied = words.trim();
    this.problem = null;
  }

  clear(): void {
    this.apply('');
    this.problem = null;
  }
}

export const query = new QueryState();
