import type { Finding } from '../bindings';

/** The finding that the timeline shows: a silence or a burst is a stretch of time in a lane, which no mark stands for. */
class Found {
  shown = $state.raw<Finding | null>(null);
}

export const found = new Found();
