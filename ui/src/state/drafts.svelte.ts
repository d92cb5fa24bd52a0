import { Draft, type Commit } from './draft.svelte';

/** A text that could not be saved when its record was left. */
export interface Unsaved {
  /** The record and field, as given to {@link DraftBook.of}. */
  key: string;
  draft: Draft;
  /** It had failed before: the person knows. */
  again: boolean;
}

/**
 * The drafts of all fields being edited, by record and field. It outlives the form that shows them, so that
 * another selection, a refresh or a closed panel loses no typing.
 */
export class DraftBook {
  #drafts = new Map<string, Draft>();
  /** How many fields show a draft; it is forgotten with the last of them, if it has nothing unsaved. */
  #shown = new Map<string, number>();

  /** The draft of a field, made if it is not there. `key` alone decides what `commit` writes to. */
  of(key: string, saved: string, commit: Commit): Draft {
    const there = this.#drafts.get(key);
    if (there) return there;
    const draft = new Draft(saved, commit);
    this.#drafts.set(key, draft);
    return draft;
  }

  /** A field shows this draft; call what is returned when it no longer does. */
  show(key: string): () => void {
    this.#shown.set(key, (this.#shown.get(key) ?? 0) + 1);
    return () => {
      const left = (this.#shown.get(key) ?? 1) - 1;
      if (left > 0) this.#shown.set(key, left);
      else this.#shown.delete(key);
      this.#forget(key);
    };
  }

  /** Saves whatever is unsaved. The drafts that failed are kept, with their text and reason, and returned. */
  async flush(): Promise<Unsaved[]> {
    const unsaved: Unsaved[] = [];
    for (const [key, draft] of [...this.#drafts]) {
      const again = draft.error !== null;
      if (await draft.commit()) this.#forget(key);
      else unsaved.push({ key, draft, again });
    }
    return unsaved;
  }

  /** Forgets everything: another file was opened. */
  clear(): void {
    this.#drafts.clear();
  }

  /** Keys of drafts with unsaved text. */
  get unsaved(): string[] {
    return [...this.#drafts].filter(([, draft]) => draft.changed).map(([key]) => key);
  }

  #forget(key: string): void {
    const draft = this.#drafts.get(key);
    if (draft && !this.#shown.has(key) && !draft.changed && !draft.saving) this.#drafts.delete(key);
  }
}
