import type { Status } from '../bindings';
import { asCommandError, CommandError } from '../lib/errors';
import { text } from '../lib/texts.svelte';
import { DateField, type UnderstandDate } from './date-field.svelte';
import { create } from './operations';
import { save } from './save';

/** What a new event starts with: the place on the timeline where it is made, and the last kind used. */
export interface NewEventStart {
  /** Words of a date. */
  date?: string | null;
  kind?: string | null;
}

/** How an event is written; other than the backend in specs. */
export type SaveOperations = typeof save;

/** A new event while its form is filled in. Nothing is in the file until it is saved. */
export class NewEvent {
  title = $state('');
  words = $state('');
  kind = $state<string | null>(null);
  status = $state<Status>('held');
  /** What is wrong, and with which field. */
  error = $state.raw<{ field: 'title' | 'date' | null; error: CommandError } | null>(null);
  saving = $state(false);
  readonly date: DateField;
  #save: SaveOperations;
  #statusChosen = false;

  constructor(start: NewEventStart = {}, write: SaveOperations = save, understand?: UnderstandDate) {
    this.date = new DateField(understand);
    this.#save = write;
    this.kind = start.kind ?? null;
    this.words = start.date ?? '';
    if (this.words) void this.date.understanding.now(this.words);
  }

  /** Words of the date are being typed. */
  hear(words: string): void {
    this.words = words;
    if (this.error?.field === 'date') this.error = null;
    this.date.hear(words);
  }

  /** Takes a status that the person chose, which no guess changes. */
  choose(status: Status): void {
    this.status = status;
    this.#statusChosen = true;
  }

  /** What the status probably is: what lies ahead at `now` is not held yet. */
  guess(now: number = Date.now() / 1000): void {
    const from = this.date.date?.bounds?.from;
    if (!this.#statusChosen && from !== undefined && from !== null) this.status = from > now ? 'expected' : 'held';
  }

  /** Writes it; the id of the event, or null with {@link error} set. */
  async write(): Promise<string | null> {
    if (this.title.trim() === '') {
      this.error = { field: 'title', error: new CommandError('title', text('inspector-new-needs-title'), text('inspector-new-say-what')) };
      return null;
    }
    this.saving = true;
    let field: 'date' | null = 'date';
    try {
      const date = await this.date.read(this.words);
      field = null;
      const { title, kind, status } = this;
      const applied = await this.#save([create('event', { title: title.trim(), date, kind, status })]);
      return applied.created[0] ?? null;
    } catch (thrown) {
      this.error = { field, error: asCommandError(thrown) };
      return null;
    } finally {
      this.saving = false;
    }
  }
}
