import { newestOf } from '../lib/newest';
import { asCommandError } from '../lib/errors';

/** Asks the backend what typed words mean. `T` is its answer. */
export type Understand<T> = (words: string) => Promise<T>;

/** How long typing must rest before the words are asked about, in milliseconds. */
const REST = 90;

/**
 * What was understood of the words of a date field while they are typed. Only the newest words count: an
 * answer that typing has overtaken is dropped, and the last answer stays in sight until the next one comes.
 */
export class Understanding<T> {
  /** The answer to {@link about}, or to words just before them. */
  answer = $state.raw<T | null>(null);
  /** The words that the answer is about. */
  about = $state('');
  /** Words were typed that no answer is there for yet. */
  waiting = $state(false);
  /** The question itself failed: no connection, no file. */
  failed = $state('');

  #ask: Understand<T>;
  #newest = newestOf();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: Understand<T>) {
    this.#ask = ask;
  }

  /** Takes the words as they are now; asks when typing rests. */
  hear(words: string): void {
    clearTimeout(this.#timer);
    this.waiting = true;
    this.#timer = setTimeout(() => void this.now(words), REST);
  }

  /** Asks at once: on commit, or when what the words count from has changed. */
  async now(words: string): Promise<T | null> {
    clearTimeout(this.#timer);
    this.waiting = true;
    try {
      const answer = await this.#newest(() => this.#ask(words));
      if (!answer.newest) return null;
      this.answer = answer.value;
      this.about = words;
      this.failed = '';
      this.waiting = false;
      return answer.value;
    } catch (thrown) {
      this.failed = asCommandError(thrown).message;
      this.waiting = false;
      return null;
    }
  }

  /** Forgets everything: the field was left. */
  clear(): void {
    clearTimeout(this.#timer);
    // Whatever is still under way is overtaken by this.
    void this.#newest(async () => null);
    this.answer = null;
    this.about = '';
    this.waiting = false;
    this.failed = '';
  }
}
