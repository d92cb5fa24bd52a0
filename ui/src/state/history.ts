import type { CellValue, HistoryEntry, Noun, Operation, ValuesOf } from '../bindings';
import { sentence, shortened } from '../lib/format';
import { language, text } from '../lib/texts.svelte';
import { nounName } from '../lib/words';

/** One thing that a change did to a record, in a line. */
export interface HistoryLine {
  /** What was changed: “Date”, “Participation added”. */
  label: string;
  /** What it was, for reading; empty for nothing. */
  before: string;
  /** What it became; empty for nothing. */
  after: string;
  /** How to have it again as it was before, where it is otherwise now. */
  again?: Again;
}

/** What brings an earlier state back. */
export interface Again {
  /** What it does, for its button: “Put the date back to “2021””. */
  says: string;
  operation: Operation;
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

/** What the record of a noun is called; a step of the status by what it is. */
const called = (noun: Noun) => (noun === 'status_change' ? text('history-change-of-status') : nounName(noun));
const order = ({ field }: HistoryEntry) => (FIRST.indexOf(field ?? '') + FIRST.length + 1) % (FIRST.length + 1);

/** What holds now of each field of each record, as the latest entry has it; null as field for whether the record is there. */
class Now {
  readonly #values = new Map<string, CellValue>();
  readonly #entries: readonly HistoryEntry[];

  constructor(entries: readonly HistoryEntry[]) {
    this.#entries = entries;
    for (const { record, field, after_value } of entries) {
      const key = `${record} ${field}`;
      if (!this.#values.has(key)) this.#values.set(key, after_value);
    }
  }

  /** The last that was said of each field of a record, for telling what it was when it went without them. */
  last(record: string): HistoryEntry[] {
    const fields = new Map<string, HistoryEntry>();
    for (const entry of this.#entries) {
      if (entry.record === record && entry.field !== null && !LINKS.has(entry.field) && !fields.has(entry.field)) fields.set(entry.field, entry);
    }
    return [...fields.values()];
  }

  /** Whether the record has been deleted or its making undone; of one whose making is not told here, nothing is known against it. */
  away(record: string): boolean {
    const there = this.#values.get(`${record} null`);
    return there === null || there === false;
  }

  /** How to have a field again as it was before an entry. None for what is so, and for a record that is away. */
  before({ noun, record, field, field_label, before, before_value }: HistoryEntry): Again | undefined {
    if (field === null || this.away(record) || this.#values.get(`${record} ${field}`) === before_value) return undefined;
    const values = { [field]: before_value } as ValuesOf[Noun];
    return {
      says: before ? text('history-put-back', { field: field_label, value: shortened(before) }) : text('history-empty-again', { field: field_label }),
      operation: { set: { noun, id: record, values } } as Operation,
    };
  }
}

/** What one change did to one record: field by field, or in one line where it came or went with all its fields. */
function linesOf(entries: readonly HistoryEntry[], of: string, now: Now): HistoryLine[] {
  const [first] = entries;
  if (!first) return [];
  const being = entries.find(({ field }) => field === null);
  const own = first.record === of;
  const fields = entries.filter(({ field }) => field !== null && (own || !LINKS.has(field)));
  // A record that came with its fields has no state before them.
  const line = (entry: HistoryEntry, label: string): HistoryLine => {
    const again = being || now.away(of) ? undefined : now.before(entry);
    return { label: sentence(label), before: entry.before, after: entry.after, ...(again && { again }) };
  };
  if (own) {
    const lines = fields.map((entry) => line(entry, entry.field_label));
    if (!being) return lines;
    const noun = sentence(called(first.noun));
    if (!being.after) return [{ label: text('history-deleted', { noun }), before: '', after: '' }];
    // A record that comes back has the fields that it had; one that is made is told from its title on.
    return lines.length === 0 ? [{ label: text('history-brought-back', { noun }), before: '', after: '' }] : [...lines].reverse();
  }
  if (!being) return fields.map((entry) => line(entry, text('history-part', { noun: called(first.noun), field: entry.field_label })));
  const words = (side: 'before' | 'after', of = fields) => [...of].sort((a, b) => order(a) - order(b)).map((entry) => entry[side]).filter(Boolean).join(' · ');
  const noun = sentence(called(first.noun));
  if (being.after) return [{ label: text('history-added', { noun }), before: '', after: words('after') }];
  const removed: HistoryLine = { label: text('history-removed', { noun }), before: words('before') || words('after') || words('after', now.last(first.record)), after: '' };
  if (now.away(first.record) && !now.away(of) && !being.undone) {
    removed.again = { says: text('history-bring-back', { noun: called(first.noun) }), operation: { restore: { id: first.record } } };
  }
  return [removed];
}

/** Entries of the history of the record `of`, by the change that made them, the latest first as they are given. */
export function byChange(entries: readonly HistoryEntry[], of: string): HistoryChange[] {
  const changes = new Map<string, HistoryEntry[]>();
  for (const entry of entries) changes.set(entry.change, [...(changes.get(entry.change) ?? []), entry]);
  const now = new Now(entries);
  return [...changes.values()].flatMap((made) => {
    const [first] = made;
    if (!first) return [];
    const records = [...new Set(made.map(({ record }) => record))];
    // What happened to the record itself stands before what happened to what hangs on it.
    records.sort((a, b) => Number(b === of) - Number(a === of));
    const lines = records.flatMap((record) => linesOf(made.filter((entry) => entry.record === record), of, now));
    const { change, at, person, label, reason, undone } = first;
    return [{ change, at, person, label, reason, undone, lines }];
  });
}


/** When a change was made, in the reader's own time: “today, 14:05”, “6 Jan 2022, 14:05”. `now` is the moment of reading. */
export function momentOf(at: string, now: Date = new Date()): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const written = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language.tag, parts).format(moment);
  const day = moment.toDateString() === now.toDateString() ? text('history-today') : written({ day: 'numeric', month: 'short', year: 'numeric' });
  return text('history-moment', { day, time: written({ hour: '2-digit', minute: '2-digit' }) });
}
