import { call } from '../../lib/ipc';
import { selection } from '../../state/selection.svelte';
import { timeline } from '../../state/timeline.svelte';
import { markOn, type Way } from '../../timeline/keyboard';
import { lieOf } from '../../timeline/scene';

/**
 * Goes from the selected event to the one that a key leads to, and brings it into sight. Where the picture has none
 * on that way but the view can go on, it pans there, and the next press finds what has come into sight.
 */
export async function step(way: Way, add: boolean): Promise<void> {
  const { picture, viewport } = timeline;
  if (!picture || !viewport) return;
  const { shift, stretch } = lieOf(picture.scene, viewport);
  const at = picture.targets.find((mark) => mark.event === selection.primary) ?? null;
  const next = markOn(picture.targets, at, way, (timeline.width / 2 - shift) / stretch);
  if (!next) {
    if (way === 'before') timeline.pan(-timeline.width / 2);
    else if (way === 'after') timeline.pan(timeline.width / 2);
    return;
  }
  if (add) selection.these([...selection.ids, next.event]);
  else selection.only(next.event);
  timeline.revealRow(next.y, next.height);
  const left = shift + stretch * next.x0;
  const right = shift + stretch * next.x1;
  if (left >= 0 && right <= timeline.width) return;
  const event = await call('event', { id: next.event }).catch(() => null);
  timeline.reveal(event?.date.bounds ?? null);
}
