import type { DateShown, Noun, ValuesOf } from '../bindings';
import { DateField } from './date-field.svelte';
import type { Draft } from './draft.svelte';
import { DraftBook, type Unsaved } from './drafts.svelte';
import { orNull, set } from './operations';
import { save } from './save';

/** One field of one record, and how typed text becomes its value. */
export interface FieldOf {
  noun: Noun;
  id: string;
  field: string;
  /** Makes the value of the text; throws a command error if it is none. Without it text is text, blank is nothing. */
  read?: (text: string) => Promise<string | number | null> | string | number | null;
}

/** The drafts of all fields of all forms. */
class FieldDrafts {
  #book = new DraftBook();

  key({ noun, id, field }: FieldOf): string {
    return `${noun}/${id}/${field}`;
  }

  /** The draft of a field. What it writes to is fixed here, so that later selections cannot redirect it. */
  of({ noun, id, field, read = orNull }: FieldOf, saved: string): Draft {
    return this.#book.of(this.key({ noun, id, field }), saved, async (text) => {
      await save([set(noun, id, { [field]: await read(text) } as ValuesOf[Noun])]);
    });
  }

  /** A field shows the draft of this key until the returned function is called. */
  show(key: string): () => void {
    return this.#book.show(key);
  }

  /** Saves whatever is being typed: before another event is shown, a file closed, an export made. */
  flush(): Promise<Unsaved[]> {
    return this.#book.flush();
  }

  /** Forgets all typing: another file is open. */
  clear(): void {
    this.#book.clear();
  }

  /** Keys of fields with text that is not saved. */
  get unsaved(): string[] {
    return this.#book.unsaved;
  }
}

export const drafts = new FieldDrafts();

const dateFields = new WeakMap<Draft, DateField>();

/** The draft of a date and what is understood of it; both outlive the form, as they belong together. */
export function dateDraft(of: FieldOf, date: DateShown): { draft: Draft; field: DateField } {
  const made = new DateField();
  const draft = drafts.of({ ...of, read: (text) => (dateFields.get(draft) ?? made).read(text) }, date.input);
  const field = dateFields.get(draft) ?? made;
  if (field === made) {
    dateFields.set(draft, field);
    field.from(date);
  }
  return { draft, field };
}
