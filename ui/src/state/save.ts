import type { Applied, Operation } from '../bindings';
import { CommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { author } from './author.svelte';
import { movedAlong } from './moved';
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
    const applied = await changing(() => call('apply', { operations, reason: reason ?? null }));
    unsaved.worked(operations);
    return applied;
  } catch (thrown) {
    unsaved.failed(operations, thrown, () => save(operations, reason));
    throw thrown;
  }
}

/**
 * Changes the file in another way than by operations: the same questions are asked before, and the same is said after.
 *
 * @throws {CommandError} with what to do, also if nobody would say who edits.
 */
export async function changing<T extends object>(run: () => Promise<T>): Promise<T> {
  if (!(await author.known())) {
    throw new CommandError('no_author', text('error-not-saved'), text('error-not-saved-hint'));
  }
  session.writing += 1;
  try {
    const done = await run();
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
