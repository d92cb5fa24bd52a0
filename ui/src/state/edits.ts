import { call } from '../lib/ipc';
import { attempt } from './problems.svelte';
import { session } from './session.svelte';
import { toasts } from './toasts.svelte';

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
    const done = await attempt(doing, run);
    if (done) toasts.outdated();
    return done;
  } finally {
    session.writing -= 1;
  }
}
