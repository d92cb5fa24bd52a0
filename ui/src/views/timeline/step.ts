import type { Way } from '../../bindings';
import { call } from '../../lib/ipc';
import { text } from '../../lib/texts.svelte';
import { attempt } from '../../state/problems.svelte';
import { query } from '../../state/query.svelte';
import { selection } from '../../state/selection.svelte';
import { timeline } from '../../state/timeline.svelte';
import { view } from '../../state/view.svelte';
import { timeAt } from '../../timeline/viewport';

/** Presses that wait for the one before; a key that is held down does not run on after it is let go. */
const MOST = 2;
let waiting = 0;
let last: Promise<void> = Promise.resolve();

/**
 * Goes from the selected event to the one that a key leads to, and brings it into sight. The backend knows it from all
 * events, so that also those are met that the timeline only counts.
 */
export function step(way: Way, add: boolean): Promise<void> {
  if (waiting >= MOST) return last;
  waiting += 1;
  last = last.then(() => go(way, add)).finally(() => (waiting -= 1));
  return last;
}

async function go(way: Way, add: boolean): Promise<void> {
  const { viewport } = timeline;
  if (!viewport) return;
  const from = selection.primary;
  const near = timeAt(viewport, timeline.width / 2);
  const found = await attempt(text('timeline-doing-next'), () =>
    call('neighbour', { from, way, query: query.applied, lanes: view.lanes, lane: timeline.lane, near }),
  );
  if (!found?.id) return;
  if (add) selection.these([...selection.ids, found.id]);
  else selection.only(found.id);
  timeline.follow({ id: found.id, lane: found.lane, bounds: found.bounds, roomAt: found.room_at });
}
