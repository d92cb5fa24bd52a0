import type { Vocabulary } from '../bindings';
import { call } from '../lib/ipc';
import { data } from './data.svelte';

const EMPTY: Vocabulary = {
  kinds: [],
  statuses: [],
  stances: [],
  roles: [],
  reliabilities: [],
  credibilities: [],
  actor_types: [],
  source_types: [],
  relation_types: [],
  handlings: [],
  place_precisions: [],
  figure_types: [],
  fields: [],
  tags: [],
  database: { id: '', title: null, summary: null, handling: null, reason_required: false },
};

/** Kinds and words that fields take, as the open file has them. */
class VocabularyState {
  now = $state.raw<Vocabulary>(EMPTY);
  readonly kinds = $derived(new Map(this.now.kinds.map((kind) => [kind.id, kind])));

  /** Reads them anew; called when `data.vocabulary` moves. */
  async refresh(): Promise<void> {
    void data.vocabulary;
    this.now = await call('vocabulary', {});
  }

  /** A status as people read it. */
  status(word: string | null | undefined): string {
    return this.now.statuses.find((status) => status.word === word)?.label ?? '';
  }
}

export const vocabulary = new VocabularyState();
