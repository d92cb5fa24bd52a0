import type { FigureType } from '../bindings';
import type { Option } from '../components/base/Combobox.svelte';
import { asCommandError, CommandError } from '../lib/errors';
import { numberOf } from '../lib/number';
import { DateField, type UnderstandDate } from './date-field.svelte';

/** What a value is of: a type of an analyst-defined field, or a kind or status of an event. */
export type Holds = FigureType | 'kind' | 'status';

/** The text of a number as it is stored. @throws {CommandError} if it is none, with what to write. */
export function readNumber(text: string): string | null {
  if (text.trim() === '') return null;
  const number = numberOf(text);
  if (number === null) {
    throw new CommandError('bad-value', `“${text.trim()}” is no number.`, 'Write it with digits and a point: 1,200.5.');
  }
  return number;
}

/** A value that is being entered, whatever it is of. */
export class ValueDraft {
  text = $state('');
  /** The record that was picked, or the word. */
  picked = $state.raw<Option | null>(null);
  /** Why the value was not taken. */
  error = $state.raw<CommandError | null>(null);
  readonly when: DateField;
  readonly holds: Holds;

  constructor(holds: Holds, understand?: UnderstandDate) {
    this.holds = holds;
    this.when = new DateField(understand);
  }

  /** Whether there is anything in it. */
  get ready(): boolean {
    return this.holds === 'text' || this.holds === 'number' || this.holds === 'date' ? this.text.trim() !== '' : this.picked !== null;
  }

  /** Words are being typed. */
  type(words: string): void {
    this.text = words;
    this.error = null;
    if (this.holds === 'date') this.when.hear(words);
  }

  /** The value as it is stored; null, with {@link error} set, if it is none. */
  async read(): Promise<string | null> {
    try {
      if (this.holds === 'date') return await this.when.read(this.text);
      if (this.holds === 'number') return readNumber(this.text);
      if (this.holds === 'text') return this.text.trim() || null;
      return this.picked?.id ?? null;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return null;
    }
  }
}
