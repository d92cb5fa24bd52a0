import type { Dropped } from '../../bindings';
import { view } from '../../state/view.svelte';
import { session } from '../../state/session.svelte';
import { toasts } from '../../state/toasts.svelte';
import { openDropped } from './files';
import { text } from '../../lib/texts.svelte';

/** A file is dragged over the window: the shell tells its name and a handle, never its path. Shows where to drop; opens an event database, starts the import of a table. */
export function dropped(drop: Dropped): void {
  view.dropping = drop.phase === 'enter' ? (drop.name ?? '') : null;
  if (drop.phase !== 'drop' || !drop.handle) return;
  if ((drop.name ?? '').toLowerCase().endsWith('.dateline')) void openDropped(drop.handle);
  else if (session.canWrite) view.importing = { handle: drop.handle };
  else toasts.say(text('drop-open-first'));
}
