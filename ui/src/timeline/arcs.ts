import type { SceneArc } from '../bindings';
import type { Lie } from './scene';

/** Start, two control points and end of a cubic curve: x, y of each. */
export type Curve = readonly [number, number, number, number, number, number, number, number];

/** Dashes of each sort of relation, as in the pictures. */
const DASHES: Record<string, readonly number[]> = {
  'follows-from': [8, 3],
  implements: [8, 3, 1.5, 3],
  'part-of': [1.5, 3],
  contradicts: [4, 3],
  'same-as': [14, 2],
};

/** The dashes of a sort of relation; none is a line. */
export function dashesOf(sort: string): readonly number[] {
  return DASHES[sort] ?? [];
}

/** Where an arc lies on the canvas at this moment; `top` is the canvas y of the first lane. */
export function curveOf(arc: SceneArc, { shift, stretch }: Lie, top: number): Curve {
  return arc.points.map((value, at) => (at % 2 === 0 ? shift + stretch * value : top + value)) as unknown as Curve;
}

/** The direction in which a curve meets its end, in radians. */
export function endAngle([, , , , bx, by, x1, y1]: Curve): number {
  return Math.atan2(y1 - by, x1 - bx);
}

/** The point of a curve at `part` of its way, 0 to 1. */
function pointOf([x0, y0, ax, ay, bx, by, x1, y1]: Curve, part: number): { x: number; y: number } {
  const rest = 1 - part;
  const [a, b, c, d] = [rest ** 3, 3 * rest * rest * part, 3 * rest * part * part, part ** 3];
  return { x: a * x0 + b * ax + c * bx + d * x1, y: a * y0 + b * ay + c * by + d * y1 };
}

const STEPS = 32;

/** How far a point is from a curve, in pixels; near enough for a hand. */
export function distanceTo(curve: Curve, x: number, y: number): number {
  let least = Infinity;
  let from = pointOf(curve, 0);
  for (let step = 1; step <= STEPS; step++) {
    const to = pointOf(curve, step / STEPS);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const long = dx * dx + dy * dy;
    const part = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / long));
    least = Math.min(least, Math.hypot(x - from.x - part * dx, y - from.y - part * dy));
    from = to;
  }
  return least;
}

/** Pixels from an arc that still mean it. */
const SLACK = 5;

/** The number of the arc at a place of the canvas, the uppermost of equally near ones; -1 for none. */
export function arcAt(arcs: readonly SceneArc[], lie: Lie, top: number, x: number, y: number): number {
  let [best, distance] = [-1, SLACK];
  arcs.forEach((arc, at) => {
    const off = distanceTo(curveOf(arc, lie, top), x, y);
    if (off <= distance) [best, distance] = [at, off];
  });
  return best;
}
