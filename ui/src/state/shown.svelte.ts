/** What the current view has on screen, for the status bar. */
class ShownState {
  /** Events that the query finds; null while not known. */
  total = $state<number | null>(null);
  /** The range of dates in sight, in words. */
  range = $state('');
  /** The part of time in sight, in seconds, and of the lanes, in pixels; null before the first picture. */
  window = $state.raw<{ from: number; to: number; width: number; height: number; scroll: number } | null>(null);
  /** How long the last picture took from asking to having it. */
  milliseconds = $state<number | null>(null);
}

export const shown = new ShownState();
