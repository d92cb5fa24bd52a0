import { plural } from '../../lib/format';
import { edit, undo } from '../../state/edits';
import { selection } from '../../state/selection.svelte';
import { toasts } from '../../state/toasts.svelte';
import { view } from '../../state/view.svelte';

/** What a new event starts with: the place of the pointer on the timeline. */
export interface Start {
  /** Stored text of a date. */
  date: string | null;
  kind: string | null;
}

/** Makes an event, selects it and puts the keys into its title. */
export async function newEvent(start: Start | null): Promise<void> {
  const values = { title: 'New event', date: start?.date ?? null, kind: start?.kind ?? null, status: 'held' };
  const applied = await edit([{ create: { noun: 'event', id: 'new:1', values } }] as never);
  const id = applied?.created[0];
  if (!id) return;
  selection.only(id);
  view.inspector = true;
  focusTitle(id, 20);
}

/** The inspector reads the event first: waits for its title field, up to `tries` × 25 ms. */
function focusTitle(id: string, tries: number): void {
  const field = document.querySelector<HTMLInputElement>(`[data-testid="inspector"] [data-title-of="${CSS.escape(id)}"]`);
  if (field) {
    field.focus();
    field.select();
  } else if (tries > 0) {
    setTimeout(() => focusTitle(id, tries - 1), 25);
  }
}

/** Deletes the selected events; the toast offers to take it back. */
export async function deleteSelected(): Promise<void> {
  const ids = [...selection.ids];
  const applied = await edit(ids.map((id) => ({ delete: { id } })) as never);
  if (!applied) return;
  selection.clear();
  toasts.say(`Deleted ${plural(ids.length, 'event')}`, { label: 'Undo', run: () => void undo() });
}
