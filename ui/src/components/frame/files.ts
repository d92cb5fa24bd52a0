import { drafts } from '../../state/fields.svelte';
import { call } from '../../lib/ipc';
import { attempt } from '../../state/problems.svelte';
import { toasts } from '../../state/toasts.svelte';
import { text } from '../../lib/texts.svelte';

/** Does something with the file, once all that is being typed is saved. */
async function leave<T>(doing: string, run: () => Promise<T>): Promise<T | null> {
  await drafts.flush();
  return attempt(doing, run);
}

/** Makes a new event database where the person says; `sample` fills it with the sample. */
export const newFile = (sample: boolean) =>
  leave(sample ? text('frame-doing-sample') : text('frame-doing-new'), () => call('file_new', { sample }));

/** Opens the event database that the person picks. */
export const openFile = () => leave(text('frame-doing-open-file'), () => call('file_open', {}));

/** Opens one of the recent files. */
export const openRecent = (handle: string) => leave(text('frame-doing-open-file'), () => call('file_open_recent', { handle }));

/** Opens a file that was dropped onto the window. */
export const openDropped = (handle: string) => leave(text('frame-doing-open-file'), () => call('file_open_dropped', { handle }));

/** Saves a copy where the person says, and goes on with the original. */
export async function saveCopy(): Promise<void> {
  const saved = await leave(text('frame-doing-copy'), () => call('file_save_copy', {}));
  if (saved?.saved) toasts.say(text('frame-copy-saved', { name: saved.saved.name }));
}

/** Closes the file; everything is saved already. */
export const closeFile = () => leave(text('frame-doing-close'), () => call('file_close', {}));
