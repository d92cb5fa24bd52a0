import type { Overview } from '../bindings';
import { asCommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { oneAtATime } from '../lib/newest';
import { problems } from './problems.svelte';
import { text } from '../lib/texts.svelte';

/** How many events there are from the first to the last, under the query of the views. */
class OverviewState {
  now = $state.raw<Overview | null>(null);

  #wish = oneAtATime<{ query: string; parts: number }, Overview>(
    (wish) => call('overview', wish),
    (answer) => (this.now = answer),
    (thrown) => {
      const error = asCommandError(thrown);
      // The timeline says what is wrong with a query; here, what was there stays.
      if (error.code !== 'bad-query' && error.code !== 'no-file') problems.show(text('timeline-doing-draw'), error);
    },
  );

  /** Asks anew: another query, other data or another width. */
  refresh(query: string, parts: number): void {
    if (parts > 0) this.#wish({ query, parts });
  }
}

export const overview = new OverviewState();
