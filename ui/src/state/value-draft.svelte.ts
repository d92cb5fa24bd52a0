import type { FieldShown, FigureType } from '../bindings';
import type { Option } from '../components/base/Combobox.svelte';
import { asCommandError, CommandError } from '../lib/errors';
import { numberOf } from '../lib/number';
import { text } from '../lib/texts.svelte';
import { DateField, type UnderstandDate } from './date-field.svelte';

/** What a value is of: a type of an analyst-defined field, or a kind or status of an event. */
export type Holds = FigureType | 'kind' | 'status';

/** The text of a number as it is stored. @throws {CommandError} if it is none, with what to write. */
export function readNumber(typed: string): string | null {
  if (typed.trim() === '') return null;
  const number = numberOf(typed);
  if (number === null) {
    throw new CommandError('bad-value', text('inspector-value-number', { text: typed.trim() }), text('inspector-value-number-hint'));
  }
  return number;
}

/** Whether a value is written rather than chosen. */
export function isWritten(holds: Holds): holds is 'text' | 'number' | 'date' | 'link' {
  return holds === 'text' || holds === 'number' || holds === 'date' || holds === 'link';
}

/** What a field of fixed choices offers: its options, or yes and no. None for a field of another type. */
export function optionsOf({ type, options }: Pick<FieldShown, 'type' | 'options'>): Option[] {
  if (type === 'yes-no') return [{ id: 'yes', name: text('inspector-yes') }, { id: 'no', name: text('inspector-no') }];
  return type === 'choice' ? options.map((name) => ({ id: name, name })) : [];
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
  /** What is offered, where its field has fixed choices. */
  readonly options: readonly Option[];

  constructor(holds: Holds, understand?: UnderstandDate, options: readonly Option[] = []) {
    this.holds = holds;
    this.options = options;
    this.when = new DateField(understand);
  }

  /** Whether there is anything in it. */
  get ready(): boolean {
    return isWritten(this.holds) ? this.text.trim() !== '' : this.picked !== null;
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
      // Whether a link is one, the backend says.
      if (isWritten(this.holds)) return this.text.trim() || null;
      return this.picked?.id ?? null;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return null;
    }
  }
}
