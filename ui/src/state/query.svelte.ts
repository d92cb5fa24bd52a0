import type { QueryPlace } from '../bindings';

/** Milliseconds without a key press after which it is said why a query cannot be read. */
export const PAUSE = 250;

/** Why a query cannot be read. */
interface Refusal {
  message: string;
  hint: string;
  /** Where it is wrong. */
  place?: QueryPlace | null;
}

/** The one query of all views: what is typed, which they ask at once. Each of them has one question under way at a time. */
class QueryState {
  typed = $state('');
  /** What the views ask. */
  applied = $state('');
  #problem = $state<Refusal | null>(null);
  #refused: Refusal | null = null;
  #typing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Why the backend refused the applied query: shown under the field, while the last good result stays. A query that is
   * still being typed is often half a query, and nobody wants to be told so at every key: it is said after a pause.
   */
  get problem(): Refusal | null {
    return this.#problem;
  }

  set problem(problem: Refusal | null) {
    this.#refused = problem;
    if (!problem || !this.#typing) this.#problem = problem;
  }

  /** Takes typed words, and applies them. */
  type(words: string): void {
    clearTimeout(this.#timer);
    this.#typing = true;
    this.#timer = setTimeout(() => this.#rest(), PAUSE);
    this.typed = words;
    this.#apply(words);
  }

  /** Applies words that are not being typed, or no longer. */
  apply(words: string): void {
    this.#rest();
    this.typed = words;
    this.#apply(words);
  }

  clear(): void {
    this.apply('');
    this.problem = null;
  }

  #apply(words: string): void {
    if (words.trim() === this.applied) return;
    this.applied = words.trim();
    this.problem = null;
  }

  /** The keys rest. */
  #rest(): void {
    clearTimeout(this.#timer);
    this.#typing = false;
    this.#problem = this.#refused;
  }
}

export const query = new QueryState();
