import type { ChosenEvents } from '../bindings';
import { shortened } from '../lib/format';
import { undo } from './edits';
import { drafts } from './fields.svelte';
import { attempt } from './problems.svelte';
import { save } from './save';
import { selection } from './selection.svelte';
import { toasts } from './toasts.svelte';
import { actionName } from '../lib/actions';
import { text } from '../lib/texts.svelte';

/** Deletes `count` events as one change; the toast offers to take it back. False if they are still there. */
export async function deleteEvents(chosen: ChosenEvents, count: number, title = ''): Promise<boolean> {
  await drafts.flush();
  const applied = await attempt(text('frame-doing-delete'), () => save([{ delete_each: chosen }]));
  if (!applied) return false;
  if ('ids' in chosen) selection.without(new Set(chosen.ids));
  else selection.clear();
  const said = count === 1 && title ? text('frame-deleted', { name: shortened(title) }) : text('frame-deleted-events', { count });
  toasts.say(said, { label: actionName('edit.undo'), run: () => void undo() });
  return true;
}
