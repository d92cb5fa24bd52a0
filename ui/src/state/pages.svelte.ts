import type { Noun } from '../bindings';

/** The nouns that have pages. */
export type PageNoun = Extract<Noun, 'actor' | 'place' | 'source'>;

/** Which page of an actor, a place or a source is open. */
class PagesState {
  shown = $state(false);
  noun = $state<PageNoun>('source');
  /** The record whose page is open; null: none of the list is picked. */
  id = $state<string | null>(null);
  /** What the list is narrowed to. */
  words = $state('');

  /** Opens the page of a record, or the list of a noun. */
  open(noun: PageNoun, id: string | null = null): void {
    if (noun !== this.noun) this.words = '';
    this.noun = noun;
    this.id = id;
    this.shown = true;
  }

  close(): void {
    this.shown = false;
    this.id = null;
    this.words = '';
  }
}

export const pages = new PagesState();
