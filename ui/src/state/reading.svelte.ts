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
