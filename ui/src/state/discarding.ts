import type { Applied, InUse } from '../bindings';
import { listed } from '../lib/format';
import { call } from '../lib/ipc';
import { text } from '../lib/texts.svelte';
import { changing } from './save';
import { toasts } from './toasts.svelte';
import { undo } from './edits';

/** Takes a record away with what is nothing without it; the toast offers to take that back. `what`: “actor “Japan””. */
export async function discard(id: string, what: string): Promise<Applied> {
  const applied = await changing((reason) => call('discard', { id, reason }));
  toasts.say(text('pages-deleted-what', { what }), { label: text('action-edit-undo'), run: () => void undo() });
  return applied;
}

/** What deleting brings with it, as a sentence or two; empty if nothing hangs on the record. */
export function consequences({ goes, stays, anchored }: InUse): string {
  if (anchored > 0) return text('pages-barred', { count: anchored });
  const alone = (what: readonly string[]) => what.length === 1 && /^1\D/.test(what[0] ?? '');
  const parts: string[] = [];
  if (goes.length > 0) parts.push(text(alone(goes) ? 'pages-goes' : 'pages-go', { what: listed(goes) }));
  if (stays.length > 0) parts.push(text(alone(stays) ? 'pages-stays' : 'pages-stay', { what: listed(stays) }));
  return parts.join(' ');
}
