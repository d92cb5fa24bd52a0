import type { ChosenEvents } from '../bindings';
import { plural, shortened } from '../lib/format';
import { undo } from './edits';
import { drafts } from './fields.svelte';
import { attempt } from './problems.svelte';
import { save } from './save';
import { selection } from './selection.svelte';
import { toasts } from './toasts.svelte';

/** Deletes `count` events as one change; the toast offers to take it back. False if they are still there. */
export async function deleteEvents(chosen: ChosenEvents, count: number, title = ''): Promise<boolean> {
  await drafts.flush();
  const applied = await attempt('Delete', () => save([{ delete_each: chosen }]));
  if (!applied) return false;
  if ('ids' in chosen) selection.without(new Set(chosen.ids));
  else selection.clear();
  const what = count === 1 && title ? `“${shortened(title)}”` : plural(count, 'event');
  toasts.say(`Deleted ${what}`, { label: 'Undo', run: () => void undo() });
  return true;
}
