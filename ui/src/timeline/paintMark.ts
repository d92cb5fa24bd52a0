import type { SceneMark } from './wire';
import type { Frame } from './frame';
import { asGlyph, glyphPath } from './glyphs';
import { faded } from './palette';
import type { Ink } from './sprites';
import { strokeOf, type Stroke } from './stroke';

/** A mark's box on the canvas, and its colours. */
interface Body {
  /** Certain part. */
  x0: number;
  x1: number;
  /** Possible part. */
  s0: number;
  s1: number;
  y: number;
  h: number;
  fill: string;
  line: string;
  ground: string;
  stroke: Stroke;
}

const NARROWEST = 6;
/** Pixels over which approximate and open ends fade. */
const FEATHER = 12;
const FADE = 28;

/** Where a mark lies on the canvas at this moment. */
export function bodyOf(frame: Frame, mark: SceneMark): Body {
  const { lie, palette, picture } = frame;
  const x = (at: number) => lie.shift + lie.stretch * at;
  const colour = picture.scene.kinds[mark.kind]?.colour ?? '#8a8a94';
  // Nothing far outside is drawn: huge coordinates make canvas lines vanish.
  const clip = (at: number) => Math.max(-200, Math.min(frame.width + 200, at));
  let [x0, x1, s0, s1] = [clip(x(mark.x0)), clip(x(mark.x1)), clip(x(mark.x0_soft)), clip(x(mark.x1_soft))];
  if (mark.form !== 'point' && s1 - s0 < NARROWEST) {
    const middle = (s0 + s1) / 2;
    [s0, s1] = [middle - NARROWEST / 2, middle + NARROWEST / 2];
    [x0, x1] = [s0, s1];
  }
  return {
    x0,
    x1,
    s0,
    s1,
    y: frame.top + mark.y,
    h: mark.h,
    fill: palette.fill(colour),
    line: palette.ink(colour),
    ground: palette.bg,
    stroke: strokeOf(mark.status),
  };
}

/** Paints one mark as what it is. */
export function paintMark(frame: Frame, mark: SceneMark): void {
  const { ink } = frame;
  const body = bodyOf(frame, mark);
  ink.lineWidth = 1.5;
  ink.setLineDash(body.stroke.dash as number[]);
  ink.strokeStyle = body.line;
  switch (mark.form) {
    case 'point':
      paintGlyph(frame, glyphOf(frame, mark), (body.x0 + body.x1) / 2, body.y + body.h / 2, radius(body), body, mark);
      break;
    case 'day':
    case 'bar':
      paintBar(frame, mark, body);
      break;
    case 'bracket':
      paintBracket(frame, mark, body);
      break;
    case 'band':
      paintBand(frame, mark, body);
      break;
  }
  ink.setLineDash([]);
  paintSigns(frame, mark, body);
}

const radius = (body: Body) => Math.min(6, body.h / 2 - 1);
const glyphOf = (frame: Frame, mark: SceneMark) => asGlyph(frame.picture.scene.kinds[mark.kind]?.glyph);

/** The glyph of a kind as the status wants it: filled, outlined, dashed, hatched. */
function paintGlyph(frame: Frame, glyph: ReturnType<typeof asGlyph>, x: number, y: number, r: number, body: Body, mark: SceneMark): void {
  const { ink } = frame;
  ink.beginPath();
  glyphPath(ink, glyph, x, y, r);
  if (mark.approximate) ink.globalAlpha = 0.6;
  ink.fillStyle = body.stroke.filled && !mark.only_reported ? body.fill : body.ground;
  ink.fill('evenodd');
  if (mark.only_reported) hatch(frame, body.line, 'evenodd');
  ink.stroke();
  ink.globalAlpha = 1;
}

/** A day or a duration: a bar; soft, feathered, fading or hatched where the date or its sources are. */
function paintBar(frame: Frame, mark: SceneMark, body: Body): void {
  const { ink } = frame;
  const top = body.y + 1.5;
  const height = body.h - 3;
  const openEnd = mark.open_end || body.stroke.openEnd;
  const width = Math.max(NARROWEST, body.x1 - body.x0);
  if (body.s0 < body.x0 - 0.5) soft(ink, body.s0, top, body.x0 - body.s0, height, body.line);
  if (body.s1 > body.x1 + 0.5) soft(ink, body.x1, top, body.s1 - body.x1, height, body.line);
  const fades = openEnd || mark.open_start || (mark.approximate && width > FEATHER);
  if (fades) {
    const ends = {
      left: mark.open_start ? FADE : mark.approximate ? FEATHER : 0,
      right: openEnd ? FADE : mark.approximate ? FEATHER : 0,
    };
    paintFading(frame, body, mark, top, height, width, ends);
    return;
  }
  ink.beginPath();
  ink.roundRect(body.x0 + 0.75, top + 0.75, width - 1.5, height - 1.5, 2);
  ink.fillStyle = body.stroke.filled && !mark.only_reported ? body.fill : body.ground;
  ink.fill();
  if (mark.only_reported) hatch(frame, body.line);
  ink.stroke();
}

/** A bar with ends that fade: painted in slices, whose number does not depend on its length. */
function paintFading(frame: Frame, body: Body, mark: SceneMark, top: number, height: number, width: number, ends: { left: number; right: number }): void {
  const { ink } = frame;
  const left = Math.min(ends.left, width / 2);
  const right = Math.min(ends.right, width / 2);
  const filled = body.stroke.filled && !mark.only_reported;
  ink.setLineDash([]);
  const slice = (x: number, w: number, alpha: number) => {
    if (filled) {
      ink.fillStyle = faded(body.fill, alpha);
      ink.fillRect(x, top, w, height);
    }
    ink.fillStyle = faded(body.line, alpha);
    ink.fillRect(x, top, w, 1.5);
    ink.fillRect(x, top + height - 1.5, w, 1.5);
  };
  slice(body.x0 + left, width - left - right, 1);
  const STEP = 2;
  for (let at = 0; at < left; at += STEP) slice(body.x0 + at, Math.min(STEP, left - at), 0.08 + (0.92 * at) / left);
  for (let at = 0; at < right; at += STEP) slice(body.x0 + width - at - STEP, STEP, 0.08 + (0.92 * at) / right);
  if (mark.only_reported) {
    ink.beginPath();
    ink.rect(body.x0 + left, top, width - left - right, height);
    hatch(frame, body.line);
  }
  ink.fillStyle = body.line;
  if (left === 0) ink.fillRect(body.x0, top, 1.5, height);
  if (right === 0) ink.fillRect(body.x0 + width - 1.5, top, 1.5, height);
  if (mark.open_start) arrowHead(ink, body.x0, body.y + body.h / 2, -1);
  if (mark.open_end || body.stroke.openEnd) arrowHead(ink, body.x0 + width, body.y + body.h / 2, 1);
}

/** Somewhen within a period: a bracket over it, never a bar; it is not a duration. */
function paintBracket(frame: Frame, mark: SceneMark, body: Body): void {
  const { ink } = frame;
  const top = body.y + 2.75;
  const foot = body.y + body.h - 3;
  if (mark.approximate) soft(ink, body.s0, top, body.s1 - body.s0, foot - top, body.line);
  ink.beginPath();
  if (!mark.cut_start && !mark.open_start) ink.moveTo(body.s0 + 0.75, foot);
  else ink.moveTo(body.s0 + 0.75, top);
  ink.lineTo(body.s0 + 0.75, top);
  ink.lineTo(body.s1 - 0.75, top);
  if (!mark.cut_end && !mark.open_end) ink.lineTo(body.s1 - 0.75, foot);
  ink.stroke();
  if (mark.open_start) arrowHead(ink, body.s0, top, -1);
  if (mark.open_end) arrowHead(ink, body.s1, top, 1);
}

/** One date within an interval: a soft band between brackets, with what is certain of it, if anything. */
function paintBand(frame: Frame, mark: SceneMark, body: Body): void {
  const { ink } = frame;
  const top = body.y + 2;
  const height = body.h - 4;
  soft(ink, body.s0, top, body.s1 - body.s0, height, body.line);
  if (mark.only_reported) {
    ink.beginPath();
    ink.rect(body.s0, top, body.s1 - body.s0, height);
    hatch(frame, body.line);
  }
  const foot = Math.min(4, (body.s1 - body.s0) / 3);
  ink.beginPath();
  if (!mark.cut_start && !mark.open_start) bracketEnd(ink, body.s0 + 0.75, top, height, foot);
  if (!mark.cut_end && !mark.open_end) bracketEnd(ink, body.s1 - 0.75, top, height, -foot);
  ink.stroke();
  if (mark.open_start) arrowHead(ink, body.s0, top + height / 2, -1);
  if (mark.open_end) arrowHead(ink, body.s1, top + height / 2, 1);
}

function bracketEnd(ink: Ink, x: number, y: number, height: number, foot: number): void {
  ink.moveTo(x + foot, y + 0.75);
  ink.lineTo(x, y + 0.75);
  ink.lineTo(x, y + height - 0.75);
  ink.lineTo(x + foot, y + height - 0.75);
}

/** Struck through, put off, denied: signs on the mark. */
function paintSigns(frame: Frame, mark: SceneMark, body: Body): void {
  const { ink, palette } = frame;
  const middle = Math.round(body.y + body.h / 2);
  const [left, right] = mark.form === 'point' ? [(body.x0 + body.x1) / 2 - 6, (body.x0 + body.x1) / 2 + 6] : [body.s0, body.s1];
  if (body.stroke.struck) {
    ink.fillStyle = palette.text;
    ink.fillRect(left - 3, middle - 0.75, right - left + 6, 1.5);
  }
  if (body.stroke.postponed) {
    ink.fillStyle = body.line;
    arrowHead(ink, right + 1, middle, 1);
  }
  if (mark.denied) {
    ink.fillStyle = palette.danger;
    ink.fillRect(left, body.y + body.h - 1, Math.max(8, Math.min(24, right - left)), 2.5);
  }
}

function arrowHead(ink: Ink, x: number, y: number, way: 1 | -1): void {
  ink.beginPath();
  ink.moveTo(x - 4 * way, y - 4);
  ink.lineTo(x + way, y);
  ink.lineTo(x - 4 * way, y + 4);
  const dash = ink.getLineDash();
  ink.setLineDash([]);
  ink.stroke();
  ink.setLineDash(dash);
}

function soft(ink: Ink, x: number, y: number, width: number, height: number, colour: string): void {
  ink.fillStyle = faded(colour, 0.16);
  ink.fillRect(x, y, width, height);
}

const patterns = new Map<string, CanvasPattern>();

/** Fills the current path with slanting lines: its sources only report it. */
function hatch({ ink }: Frame, colour: string, rule: CanvasFillRule = 'nonzero'): void {
  let pattern = patterns.get(colour);
  if (!pattern) {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 5;
    const pen = tile.getContext('2d');
    if (!pen) return;
    pen.strokeStyle = colour;
    pen.lineWidth = 1.25;
    for (const offset of [-5, 0, 5]) {
      pen.moveTo(offset - 1, 6);
      pen.lineTo(offset + 6, -1);
    }
    pen.stroke();
    pattern = ink.createPattern(tile, 'repeat') ?? undefined;
    if (!pattern) return;
    patterns.set(colour, pattern);
  }
  ink.fillStyle = pattern;
  ink.fill(rule);
}
