import type { Applied, Operation } from '../bindings';
import { asCommandError, CommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { author } from './author.svelte';
import { movedAlong } from './moved';
import { reasons } from './reason.svelte';
import { session } from './session.svelte';
import { toasts } from './toasts.svelte';
import { undo } from './edits';
import { unsaved } from './unsaved.svelte';
import { actionName } from '../lib/actions';
import { text } from '../lib/texts.svelte';

/**
 * Changes the file, for a field that shows its own errors. All operations are one change: saved together or
 * not at all, and undone together.
 *
 * @throws {CommandError} with what to do, also if nobody would say who edits.
 */
export async function save(operations: Operation[], reason?: string): Promise<Applied> {
  try {
    const applied = await changing((given) => call('apply', { operations, reason: given }), reason);
    unsaved.worked(operations);
    return applied;
  } catch (thrown) {
    unsaved.failed(operations, thrown, () => save(operations, reason));
    throw thrown;
  }
}

/**
 * Changes the file in another way than by operations: the same questions are asked before, and the same is said after. `run` gets
 * the reason for the change, which is asked for where the database demands one.
 *
 * @throws {CommandError} with what to do, also if nobody would say who edits.
 */
export async function changing<T extends object>(run: (reason: string | null) => Promise<T>, reason?: string): Promise<T> {
  if (!(await author.known())) {
    throw new CommandError('no_author', text('error-not-saved'), text('error-not-saved-hint'));
  }
  session.writing += 1;
  try {
    const done = await withReason(run, reason?.trim() || null);
    const { change, moved = 0 }: Partial<Applied> = done;
    if (change !== null) toasts.outdated();
    if (moved > 0) {
      toasts.say(movedAlong(moved), { label: actionName('edit.undo'), run: () => void undo() });
    }
    return done;
  } finally {
    session.writing -= 1;
  }
}

/**
 * Does what needs a reason where the database demands one: it is asked for then, and it is tried again with that.
 *
 * @throws {CommandError} if nobody would give one, or it is refused for another cause.
 */
export async function withReason<T>(run: (reason: string | null) => Promise<T>, reason: string | null): Promise<T> {
  for (let given = reason; ; ) {
    try {
      return await run(given);
    } catch (thrown) {
      if (asCommandError(thrown).code !== 'reason-required') throw thrown;
      given = await reasons.ask();
      if (given === null) throw new CommandError('reason-required', text('reason-not-given'), text('reason-not-given-hint'));
    }
  }
}
