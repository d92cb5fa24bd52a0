import { query } from '../../state/query.svelte';
import { selection } from '../../state/selection.svelte';
import { view } from '../../state/view.svelte';
import { STEPS, type Facts, type Step } from './steps';

/** What is so in the window now. */
function facts(): Facts {
  return { tab: view.tab, selected: selection.primary, lanes: view.lanes, query: query.applied, entering: view.newEvent !== null };
}

/** The tour of the sample: at which step it is, and whether what that proposes has been tried. */
class TourState {
  /** The step, counted from 0; null while there is no tour. */
  at = $state<number | null>(null);
  #before = $state.raw<Facts>(facts());
  /** The steps that have been tried in this tour: a mark stays when what was tried is taken back. */
  #done = $state.raw<ReadonlySet<number>>(new Set());

  readonly step = $derived<Step | null>(this.at === null ? null : (STEPS[this.at] ?? null));
  readonly tried = $derived(this.at !== null && this.#done.has(this.at));
  readonly last = $derived(this.at === STEPS.length - 1);

  /** Begins it, from the first step. It counts as seen from now on: nobody is offered twice what they left. */
  start(): void {
    view.tourSeen = true;
    this.#done = new Set();
    this.#goTo(0);
  }

  /** Leaves it at the last step. */
  next(): void {
    if (this.at === null) return;
    if (this.last) this.leave();
    else this.#goTo(this.at + 1);
  }

  back(): void {
    if (this.at !== null && this.at > 0) this.#goTo(this.at - 1);
  }

  leave(): void {
    this.at = null;
  }

  /** Looks whether the step has been tried. To be called where its facts are watched. */
  look(): void {
    const now = facts();
    if (this.at === null || this.#done.has(this.at) || !this.step?.tried?.(now, this.#before)) return;
    this.#done = new Set([...this.#done, this.at]);
  }

  #goTo(at: number): void {
    const needs = STEPS[at]?.needs ?? [];
    if (needs.includes('timeline')) view.tab = 'timeline';
    if (needs.includes('legend')) view.legend = true;
    if (needs.includes('inspector')) view.inspector = true;
    this.#before = facts();
    this.at = at;
  }
}

export const tour = new TourState();
