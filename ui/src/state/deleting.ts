import { plural, shortened } from '../lib/format';
import { undo } from './edits';
import { drafts } from './fields.svelte';
import { remove } from './operations';
import { attempt } from './problems.svelte';
import { save } from './save';
import { selection } from './selection.svelte';
import { toasts } from './toasts.svelte';

/** Deletes events as one change; the toast offers to take it back. False if they are still there. */
export async function deleteEvents(ids: readonly string[], title = ''): Promise<boolean> {
  await drafts.flush();
  const applied = await attempt('Delete', () => save(ids.map(remove)));
  if (!applied) return false;
  selection.without(new Set(ids));
  const what = ids.length === 1 && title ? `“${shortened(title)}”` : plural(ids.length, 'event');
  toasts.say(`Deleted ${what}`, { label: 'Undo', run: () => void undo() });
  return true;
}
