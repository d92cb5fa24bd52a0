import type { Applied, InUse } from '../bindings';
import { listed, plural } from '../lib/format';
import { call } from '../lib/ipc';
import { changing } from './save';
import { toasts } from './toasts.svelte';
import { undo } from './edits';

/** Takes a record away with what is nothing without it; the toast offers to take that back. `what`: “actor “Japan””. */
export async function discard(id: string, what: string): Promise<Applied> {
  const applied = await changing((reason) => call('discard', { id, reason }));
  toasts.say(`Deleted ${what}`, { label: 'Undo', run: () => void undo() });
  return applied;
}

/** What deleting brings with it, as a sentence or two; empty if nothing hangs on the record. */
export function consequences({ goes, stays, anchored }: InUse): string {
  if (anchored > 0) {
    const dates = plural(anchored, 'event counts its date', 'events count their dates');
    return `${dates} from it. Give ${anchored === 1 ? 'it a date of its own' : 'them dates of their own'} first.`;
  }
  const parts: string[] = [];
  if (goes.length > 0) parts.push(`${listed(goes)} ${goes.length === 1 && goes[0]?.startsWith('1 ') ? 'goes' : 'go'} with it.`);
  if (stays.length > 0) parts.push(`${listed(stays)} ${stays.length === 1 && stays[0]?.startsWith('1 ') ? 'stays' : 'stay'} without it.`);
  return parts.join(' ');
}
