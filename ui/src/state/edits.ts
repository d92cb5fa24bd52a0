import { call } from '../lib/ipc';
import { attempt } from './problems.svelte';
import { session } from './session.svelte';
import { toasts } from './toasts.svelte';
import { actionName } from '../lib/actions';
import { text } from '../lib/texts.svelte';

/** Takes back the last change of this person. */
export async function undo(): Promise<void> {
  const undone = await writing(actionName('edit.undo'), () => call('undo', {}));
  if (undone) toasts.say(text('frame-undone', { what: undone.label }));
}

/** Makes the last undone change again. */
export async function redo(): Promise<void> {
  const redone = await writing(actionName('edit.redo'), () => call('redo', {}));
  if (redone) toasts.say(text('frame-redone', { what: redone.label }));
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
