import type { Applied, Operation } from '../bindings';
import { call } from '../lib/ipc';
import { author } from './author.svelte';
import { attempt } from './problems.svelte';
import { session } from './session.svelte';
import { toasts } from './toasts.svelte';

/**
 * The one way in which the window changes the file. Asks first who edits if that is not known yet; shows what
 * goes wrong. Null if nothing was changed.
 */
export async function edit(operations: Operation[], reason?: string): Promise<Applied | null> {
  if (operations.length === 0 || !(await author.known())) return null;
  return writing('Save the change', () => call('apply', { operations, reason: reason ?? null }));
}

/** Takes back the last change of this person. */
export async function undo(): Promise<void> {
  const undone = await writing('Undo', () => call('undo', {}));
  if (undone) toasts.say(`Undone: ${undone.label}`);
}

/** Makes the last undone change again. */
export async function redo(): Promise<void> {
  const redone = await writing('Redo', () => call('redo', {}));
  if (redone) toasts.say(`Redone: ${redone.label}`);
}

async function writing<T>(doing: string, run: () => Promise<T>): Promise<T | null> {
  session.writing += 1;
  try {
    return await attempt(doing, run);
  } finally {
    session.writing -= 1;
  }
}
