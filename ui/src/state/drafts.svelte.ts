import { Draft, type Commit } from './draft.svelte';

/** A text that could not be saved when its record was left. */
export interface Unsaved {
  /** The record and field, as given to {@link DraftBook.of}. */
  key: string;
  draft: Draft;
}

/**
 * The drafts of all fields being edited, by record and field. It outlives the form that shows them, so that
 * another selection, a refresh or a closed panel loses no typing.
 */
export class DraftBook {
  #drafts = new Map<string, Draft>();

  /** The draft of a field; `saved` and `commit` are taken over by one that is there already. */
  of(key: string, saved: string, commit: Commit): Draft {
    const there = this.#drafts.get(key);
    if (there) {
      there.onCommit = commit;
      there.refresh(saved);
      return there;
    }
    const draft = new Draft(saved, commit);
    this.#drafts.set(key, draft);
    return draft;
  }

  /** Saves whatever is unsaved. Drafts that are done with are forgotten; the ones that failed are kept and returned. */
  async flush(): Promise<Unsaved[]> {
    const unsaved: Unsaved[] = [];
    for (const [key, draft] of [...this.#drafts]) {
      if (!(await draft.commit())) unsaved.push({ key, draft });
    }
    return unsaved;
  }

  /** Forgets drafts of records that begin with `prefix` and have nothing unsaved: their forms are gone. */
  forget(prefix: string): void {
    for (const [key, draft] of this.#drafts) {
      if (key.startsWith(prefix) && !draft.changed && !draft.saving) this.#drafts.delete(key);
    }
  }

  /** Forgets everything: another file was opened. */
  clear(): void {
    this.#drafts.clear();
  }

  /** Keys of drafts with unsaved text. */
  get unsaved(): string[] {
    return [...this.#drafts].filter(([, draft]) => draft.changed).map(([key]) => key);
  }
}
