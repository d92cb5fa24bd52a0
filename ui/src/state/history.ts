import type { HistoryEntry, Noun } from '../bindings';
import { sentence, worded } from '../lib/format';

/** One thing that a change did to a record, in a line. */
export interface HistoryLine {
  /** What was changed: “Date”, “Participation added”. */
  label: string;
  /** What it was, for reading; empty for nothing. */
  before: string;
  /** What it became; empty for nothing. */
  after: string;
}

/** One change of a record, with all that it did. */
export interface HistoryChange {
  change: string;
  at: string;
  person: string;
  label: string;
  reason: string | null;
  undone: boolean;
  lines: HistoryLine[];
}

/** Fields that say where a record hangs: known to whoever reads its history. */
const LINKS = new Set(['event', 'subject', 'position', 'quote_start', 'quote_end']);
/** What is said of a record that is added or removed, the telling first. */
const FIRST = ['actor', 'role', 'source', 'tag', 'field', 'value', 'type', 'target', 'origin', 'status', 'date', 'quote', 'body'];
/** What the record of a noun is called where that is not its name with blanks. */
const CALLED: Partial<Record<Noun, string>> = { tagging: 'tag', status_change: 'change of status', participation: 'participant' };

const called = (noun: Noun) => CALLED[noun] ?? worded(noun);
const order = ({ field }: HistoryEntry) => (FIRST.indexOf(field ?? '') + FIRST.length + 1) % (FIRST.length + 1);

/** What one change did to one record: field by field, or in one line where it came or went with all its fields. */
function linesOf(entries: readonly HistoryEntry[], of: string): HistoryLine[] {
  const [first] = entries;
  if (!first) return [];
  const being = entries.find(({ field }) => field === null);
  const own = first.record === of;
  const fields = entries.filter(({ field }) => field !== null && (own || !LINKS.has(field)));
  const line = (entry: HistoryEntry, label: string): HistoryLine => ({ label: sentence(label), before: entry.before, after: entry.after });
  if (own) {
    const lines = fields.map((entry) => line(entry, entry.field_label));
    if (!being) return lines;
    const name = sentence(called(first.noun));
    if (!being.after) return [{ label: `${name} deleted`, before: '', after: '' }];
    // A record that comes back has the fields that it had; one that is made is told from its title on.
    return lines.length === 0 ? [{ label: `${name} brought back`, before: '', after: '' }] : [...lines].reverse();
  }
  if (!being) return fields.map((entry) => line(entry, `${called(first.noun)}: ${entry.field_label}`));
  const told = [...fields].sort((a, b) => order(a) - order(b));
  const words = (side: 'before' | 'after') => told.map((entry) => entry[side]).filter(Boolean).join(' · ');
  const name = sentence(called(first.noun));
  return being.after
    ? [{ label: `${name} added`, before: '', after: words('after') }]
    : [{ label: `${name} removed`, before: words('before') || words('after'), after: '' }];
}

/** Entries of the history of the record `of`, by the change that made them, the latest first as they are given. */
export function byChange(entries: readonly HistoryEntry[], of: string): HistoryChange[] {
  const changes = new Map<string, HistoryEntry[]>();
  for (const entry of entries) changes.set(entry.change, [...(changes.get(entry.change) ?? []), entry]);
  return [...changes.values()].flatMap((made) => {
    const [first] = made;
    if (!first) return [];
    const records = [...new Set(made.map(({ record }) => record))];
    // What happened to the record itself stands before what happened to what hangs on it.
    records.sort((a, b) => Number(b === of) - Number(a === of));
    const lines = records.flatMap((record) => linesOf(made.filter((entry) => entry.record === record), of));
    const { change, at, person, label, reason, undone } = first;
    return [{ change, at, person, label, reason, undone, lines }];
  });
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
