import type { Viewport } from './viewport';

/** Places that are remembered. */
const MOST = 100;

/** Whether two viewports show the same, but for less than anybody sees; another width is none. */
export function sameLook(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.perPx / b.perPx - 1) < 1e-3 && Math.abs(a.from - b.from) < 2 * b.perPx;
}

/** Where a person has been in time, to go back and forward in it as in a browser. */
export class Visits {
  #places: Viewport[] = [];
  #at = -1;

  /** A person has come to rest here. What lay ahead is forgotten, unless it is where they were. */
  arrive(place: Viewport): void {
    const here = this.#places[this.#at];
    if (here && sameLook(here, place)) return;
    this.#places = [...this.#places.slice(0, this.#at + 1), place].slice(-MOST);
    this.#at = this.#places.length - 1;
  }

  /** The place before (−1) or after (1) the one of now, and from then on the one of now; null where there is none. */
  step(by: -1 | 1): Viewport | null {
    const place = this.#places[this.#at + by];
    if (!place) return null;
    this.#at += by;
    return place;
  }

  /** Another file: nothing of it was visited. */
  clear(): void {
    this.#places = [];
    this.#at = -1;
  }
}
