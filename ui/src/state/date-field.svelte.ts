import type { AnchorShown, AsOf, DateShown, Understood, UnderstoodDate } from '../bindings';
import { CommandError } from '../lib/errors';
import { sentence } from '../lib/format';
import { call } from '../lib/ipc';
import { text } from '../lib/texts.svelte';
import { Understanding } from './understanding.svelte';

/** A record that relative words can count from. */
export interface AnchorOption {
  target: { source: string } | { event: string };
  /** Its title. */
  name: string;
  /** The date counted from, as people read it; empty if it has none. */
  date: string;
}

/** How words become a date; other than the backend in specs. */
export type UnderstandDate = (words: string, asOf: AsOf | null) => Promise<Understood>;

const ask: UnderstandDate = (words, as_of) => call('understand_date', { words, as_of });

/**
 * A date field while it is edited: its words, what was understood of them, and what relative words count from.
 * The same words mean another date with another anchor, so both go to the backend together.
 */
export class DateField {
  /** What relative words count from; null: nothing. */
  anchor = $state.raw<AnchorOption | null>(null);
  readonly understanding: Understanding<Understood>;
  #ask: UnderstandDate;

  constructor(understand: UnderstandDate = ask) {
    this.#ask = understand;
    this.understanding = new Understanding((words) => this.#ask(words, this.anchor?.target ?? null));
  }

  /** The date that the words are, if they are one. */
  get date(): UnderstoodDate | null {
    const answer = this.understanding.answer;
    return answer?.ok ? answer : null;
  }

  /** Whether the words are relative and there is nothing that they count from. */
  get needsAnchor(): boolean {
    const answer = this.understanding.answer;
    return answer !== null && !answer.ok && answer.needs_anchor;
  }

  /** Starts from a date as the record has it. */
  from(date: DateShown): void {
    const { anchor } = date;
    this.anchor = anchor && { target: anchor.target, name: anchor.title, date: anchor.date };
  }

  /** Words are being typed. */
  hear(words: string): void {
    if (words.trim() === '') this.understanding.clear();
    else this.understanding.hear(words);
  }

  /**
   * The stored text of the date that the words are; null for none.
   *
   * @throws {CommandError} if they are no date, with what to write instead.
   */
  async read(words: string): Promise<string | null> {
    if (words.trim() === '') return null;
    const answer = await this.#ask(words, this.anchor?.target ?? null);
    if (answer.ok) return answer.stored;
    throw new CommandError(answer.needs_anchor ? 'needs_anchor' : 'date', answer.message, answer.hint ?? '');
  }
}

/** “7 January 2022” or “1 to 31 December 2021”: the days between which a date lies, if that says more than the date. */
export function extentOf({ earliest, latest, bounds }: Pick<DateShown, 'earliest' | 'latest' | 'bounds'>): string {
  if (!bounds || bounds.shape === 'instant') return '';
  const from = (bounds.open_start ? null : earliest) ?? text('dates-open');
  const to = (bounds.open_end ? null : latest) ?? text('dates-open');
  return from === to ? '' : `${from} – ${to}`;
}

/** What a date is counted from, the rule first, as the title may be long: “The month before; counted from 6 January 2022, when “…” was published”. */
export function countedFrom({ target, title, date, says }: AnchorShown): string {
  const rule = sentence(says);
  if (!('source' in target)) return text('dates-from-event', { rule, title, date: date || text('dates-undated') });
  if (!date) return text('dates-from-undated-source', { rule, title });
  return text('dates-from-source', { rule, title, date });
}
