import { lieOf, type Picture } from './scene';
import type { Viewport } from './viewport';

/** A place of the canvas, in CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** What of the timeline is in sight. */
export interface Sight {
  viewport: Viewport;
  scrollTop: number;
  /** Height of the lanes' area, under the axis. */
  height: number;
}

/**
 * Where the handle of an event stands from which a relation is drawn: under the middle of what is seen of its mark, in `lane` if it
 * is in several. Null where the mark is out of sight.
 */
export function handleSpot({ scene, ids, laneIds }: Picture, id: string, lane: string | null, { viewport, scrollTop, height }: Sight): Spot | null {
  const inLane = scene.marks.findIndex((mark, at) => ids[at] === id && laneIds[mark.lane] === lane);
  const mark = scene.marks[inLane < 0 ? ids.indexOf(id) : inLane];
  if (!mark) return null;
  const { shift, stretch } = lieOf(scene, viewport);
  const left = Math.max(0, shift + stretch * mark.x0_soft);
  const right = Math.min(viewport.width, shift + stretch * mark.x1_soft);
  const foot = mark.y + mark.h - scrollTop;
  if (left > right || foot < 0 || foot > height) return null;
  return { x: (left + right) / 2, y: scene.axis.height + foot };
}
