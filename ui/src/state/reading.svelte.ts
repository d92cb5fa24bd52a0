import { asCommandError, type CommandError } from '../lib/errors';
import { newestOf } from '../lib/newest';

/** Something read from the backend and read again; the newest answer wins, and the last good one stays while the next is on its way. */
export class Reading<T> {
  value = $state.raw<T | null>(null);
  /** Why the last reading failed. */
  problem = $state.raw<CommandError | null>(null);
  #newest = newestOf();

  async read(ask: () => Promise<T>): Promise<void> {
    try {
      const read = await this.#newest(ask);
      if (!read.newest) return;
      this.value = read.value;
      this.problem = null;
    } catch (thrown) {
      this.problem = asCommandError(thrown);
    }
  }
}

/**
 * What `ask` gives, read again when that of which it may tell otherwise changes: what `on` looks at (the flags of changes), and the
 * state that `ask` looks at before it waits for anything. Made while a component is, it lives as long.
 */
export function readAgain<T>(on: () => unknown, ask: () => Promise<T>): Reading<T> {
  const reading = new Reading<T>();
  $effect(() => {
    on();
    void reading.read(ask);
  });
  return reading;
}
