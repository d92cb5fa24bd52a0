import type { Frame } from './frame';
import { strokeOf, type Stroke } from './stroke';
import type { SceneMark } from '../bindings';

/** A mark's box on the canvas at this moment, and its colours. */
export interface Body {
  /** Of a bar what is certain; of a bracket or band where its brackets are. */
  x0: number;
  x1: number;
  /** Beyond them: the feather of an approximate date, the fade of an open end, what is possible of a bar. */
  s0: number;
  s1: number;
  y: number;
  h: number;
  middle: number;
  fill: string;
  line: string;
  ground: string;
  stroke: Stroke;
}

/** The narrowest mark at text of the usual size; the scene sees to it, but a zoom under way squeezes what it laid out. */
const NARROWEST = 6;
/** Nothing far outside is drawn: lines with huge coordinates vanish from a canvas. */
const OUTSIDE = 200;
const UNKNOWN = '#8a8a94';

/** Where a mark lies on the canvas at this moment. */
export function bodyOf(frame: Frame, mark: SceneMark): Body {
  const { lie, palette, picture } = frame;
  const narrowest = NARROWEST * frame.unit;
  const at = (x: number) => Math.max(-OUTSIDE, Math.min(frame.width + OUTSIDE, lie.shift + lie.stretch * x));
  const colour = picture.scene.kinds[mark.kind]?.colour ?? UNKNOWN;
  let [x0, x1] = [at(mark.x0), at(mark.x1)];
  let [s0, s1] = [Math.min(at(mark.x0_soft), x0), Math.max(at(mark.x1_soft), x1)];
  const middle = (x0 + x1) / 2;
  // What is certain of a bar may well be nothing; other marks have a least width.
  if (s1 - s0 < narrowest) [s0, s1] = [middle - narrowest / 2, middle + narrowest / 2];
  if (mark.form !== 'bar' || x1 - x0 + 0.5 > s1 - s0 - 1) {
    if (x1 - x0 < narrowest) [x0, x1] = [middle - narrowest / 2, middle + narrowest / 2];
    [s0, s1] = [Math.min(s0, x0), Math.max(s1, x1)];
  }
  return {
    x0,
    x1,
    s0,
    s1,
    y: frame.top + mark.y,
    h: mark.h,
    middle: frame.top + mark.y + mark.h / 2,
    fill: palette.fill(colour),
    line: palette.ink(colour),
    ground: palette.bg,
    stroke: strokeOf(mark.status),
  };
}
