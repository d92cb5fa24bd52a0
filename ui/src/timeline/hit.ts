import type { Lie } from './scene';

/** What of a mark can be hit: its box in scene pixels. */
export interface Target {
  event: string;
  lane: number;
  x0: number;
  x1: number;
  y: number;
  height: number;
}

/** A label can be hit too: it belongs to a mark. Labels do not stretch with the picture: across, this is in canvas pixels. */
export interface LabelTarget {
  mark: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pixels around a mark that still count: a mark of 6 pixels is hard to hit. */
const SLACK = 4;
const HERE: Lie = { shift: 0, stretch: 1 };

/**
 * The index of the mark under a place of the canvas, `y` in scene pixels; -1 if there is none. The nearest wins, a mark over a label,
 * and of equally near ones the shorter: a bar that covers the view must not hide a day on it. The slack is
 * the same for the hand however the picture is stretched.
 */
export function markAt(marks: readonly Target[], labels: readonly LabelTarget[], at: { x: number; y: number }, { shift, stretch }: Lie = HERE): number {
  const slack = SLACK / stretch;
  const [x, y] = [(at.x - shift) / stretch, at.y];
  let best = -1;
  let distance = Infinity;
  let length = Infinity;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || y < mark.y - 1 || y > mark.y + mark.height + 1) continue;
    const off = x < mark.x0 ? mark.x0 - x : x > mark.x1 ? x - mark.x1 : 0;
    if (off > slack) continue;
    const long = mark.x1 - mark.x0;
    if (off < distance || (off === distance && long < length)) [best, distance, length] = [i, off, long];
  }
  if (best >= 0) return best;
  const label = labels.find((one) => y >= one.y && y <= one.y + one.height && at.x >= one.x && at.x <= one.x + one.width);
  return label?.mark ?? -1;
}
