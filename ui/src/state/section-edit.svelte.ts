import type { Applied, Operation } from '../bindings';
import { asCommandError, type CommandError } from '../lib/errors';
import { save } from './save';

/** Changes made from one part of a form, whose error is shown in that part. */
export class SectionEdit {
  error = $state.raw<CommandError | null>(null);
  busy = $state(false);
  /** How often a change was refused: controls that show a choice of their own are made anew with it. */
  refusals = $state(0);

  /** Makes one change. Null, with {@link error} set, if it was refused. */
  run(operations: Operation[], reason?: string): Promise<Applied | null> {
    return this.do(() => save(operations, reason));
  }

  /** Does what changes the file in another way. Null, with {@link error} set, if it was refused. */
  async do<T>(change: () => Promise<T>): Promise<T | null> {
    this.busy = true;
    try {
      const applied = await change();
      this.error = null;
      return applied;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      this.refusals += 1;
      return null;
    } finally {
      this.busy = false;
    }
  }
}
