import type { HistoryEntry } from '../bindings';

/** One change of a record, with all that it set. */
export interface HistoryChange {
  change: string;
  at: string;
  person: string;
  label: string;
  reason: string | null;
  undone: boolean;
  entries: HistoryEntry[];
}

/** Entries by the change that made them, in the order given (the latest first). */
export function byChange(entries: readonly HistoryEntry[]): HistoryChange[] {
  const changes: HistoryChange[] = [];
  for (const entry of entries) {
    const last = changes.at(-1);
    if (last?.change === entry.change) last.entries.push(entry);
    else {
      const { change, at, person, label, reason, undone } = entry;
      changes.push({ change, at, person, label, reason, undone, entries: [entry] });
    }
  }
  return changes;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** When a change was made, in the reader's own time: “today, 14:05”, “6 Jan 2022, 14:05”. `now` is the moment of reading. */
export function momentOf(at: string, now: Date = new Date()): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const day = moment.toDateString() === now.toDateString() ? 'today' : DAY.format(moment);
  return `${day}, ${TIME.format(moment)}`;
}
