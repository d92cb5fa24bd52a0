import type { Facets } from '../bindings';
import { CommandError, asCommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { newestOf } from '../lib/newest';

/** What the events that are found are counted by, while it is shown beside the views. */
class FacetsState {
  shown = $state(false);
  now = $state.raw<Facets | null>(null);
  problem = $state.raw<CommandError | null>(null);
  readonly #newest = newestOf();

  /** Counts what a query finds. While it is counted, the counts before stay. */
  async ask(query: string): Promise<void> {
    const answer = await this.#newest(() => call('facets', { query }).then((facets) => ({ facets, problem: null }), (thrown: unknown) => ({ facets: null, problem: asCommandError(thrown) })));
    if (!answer.newest) return;
    this.problem = answer.value.problem;
    if (answer.value.facets) this.now = answer.value.facets;
  }

  toggle(): void {
    this.shown = !this.shown;
  }
}

export const facets = new FacetsState();
