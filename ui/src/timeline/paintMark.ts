import { bodyOf, type Body } from './body';
import { arrowHead, fade, hatch, soften } from './fills';
import type { Frame } from './frame';
import { asGlyph, glyphPath } from './glyphs';
import type { SceneMark } from '../bindings';

const LINE = 1.5;
/** Sizes of signs at text of the usual size. */
const HEAD = 4;
const GLYPH = 6;

/** Paints one mark as what it is. */
export function paintMark(frame: Frame, mark: SceneMark): void {
  const { ink } = frame;
  const body = bodyOf(frame, mark);
  ink.lineWidth = LINE * Math.sqrt(frame.unit);
  ink.strokeStyle = body.line;
  ink.setLineDash(body.stroke.dash as number[]);
  if (mark.form === 'point') paintPoint(frame, mark, body);
  else if (mark.form === 'bracket') paintBracket(frame, mark, body);
  else if (mark.form === 'band') paintBand(frame, mark, body);
  else paintBar(frame, mark, body);
  ink.setLineDash([]);
  paintSigns(frame, mark, body);
}

/** A moment: the glyph of its kind, filled, outlined, dashed or hatched. */
function paintPoint(frame: Frame, mark: SceneMark, body: Body): void {
  const { ink } = frame;
  feather(frame, body, 0.5);
  ink.beginPath();
  glyphPath(ink, asGlyph(frame.picture.scene.kinds[mark.kind]?.glyph), (body.x0 + body.x1) / 2, body.middle, Math.min(GLYPH * frame.unit, body.h / 2));
  ink.fillStyle = body.stroke.filled && !mark.only_reported ? body.fill : body.ground;
  ink.fill('evenodd');
  if (mark.only_reported) hatch(ink, body.line, 'evenodd');
  ink.stroke();
}

/** A day or a duration: a bar, with soft ends where they are approximate, open or only possible. */
function paintBar(frame: Frame, mark: SceneMark, body: Body): void {
  const { ink } = frame;
  const { x0, x1, s0, s1, y, h } = body;
  const filled = body.stroke.filled && !mark.only_reported;
  const [left, right] = [x0 - s0 > 0.5, s1 - x1 > 0.5];
  if (x1 - x0 >= 1) {
    ink.beginPath();
    const [a, b] = [left ? 0 : 2, right ? 0 : 2];
    ink.roundRect(x0, y, x1 - x0, h, [a, b, b, a]);
    ink.fillStyle = filled ? body.fill : body.ground;
    ink.fill();
    if (mark.only_reported) hatch(ink, body.line);
    outline(frame, body, left, right);
  }
  for (const [side, from, width] of [['left', s0, x0 - s0], ['right', x1, s1 - x1]] as const) {
    if (width <= 0.5) continue;
    if (filled) fade(ink, body.fill, side, from, y, width, h);
    fade(ink, body.line, side, from, y, width, LINE);
    fade(ink, body.line, side, from, y + h - LINE, width, LINE);
  }
  openEnds(frame, mark, body, body.middle);
}

/** The outline of a bar, without the sides at which it goes on softly. */
function outline({ ink }: Frame, { x0, x1, y, h }: Body, left: boolean, right: boolean): void {
  const [a, b, t, f] = [x0 + LINE / 2, x1 - LINE / 2, y + LINE / 2, y + h - LINE / 2];
  ink.beginPath();
  if (!left && !right) {
    ink.roundRect(a, t, Math.max(0.1, b - a), f - t, 1.5);
  } else {
    ink.moveTo(right ? x1 : b, t);
    ink.lineTo(left ? x0 : a, t);
    if (left) ink.moveTo(x0, f);
    else ink.lineTo(a, f);
    ink.lineTo(right ? x1 : b, f);
    if (!right) ink.lineTo(b, t);
  }
  ink.stroke();
}

/** Somewhen within a period: a bracket over it, never a bar; it is not a duration. */
function paintBracket(frame: Frame, mark: SceneMark, body: Body): void {
  const { ink } = frame;
  const [a, b, top, foot] = [body.x0 + LINE / 2, body.x1 - LINE / 2, body.y + LINE / 2, body.y + body.h - 2];
  feather(frame, body, 0.35);
  if (mark.only_reported) {
    ink.beginPath();
    ink.rect(body.x0, body.y, body.x1 - body.x0, 5 * frame.unit);
    hatch(ink, body.line);
  }
  ink.beginPath();
  ink.moveTo(a, mark.cut_start || mark.open_start ? top : foot);
  ink.lineTo(a, top);
  ink.lineTo(b, top);
  if (!mark.cut_end && !mark.open_end) ink.lineTo(b, foot);
  ink.stroke();
  openEnds(frame, mark, body, top);
}

/** One date within an interval: a soft band between brackets. */
function paintBand(frame: Frame, mark: SceneMark, body: Body): void {
  const { ink } = frame;
  const { x0, x1, y, h } = body;
  soften(ink, body.line, x0, y, x1 - x0, h);
  feather(frame, body, 0.16);
  if (mark.only_reported) {
    ink.beginPath();
    ink.rect(x0, y, x1 - x0, h);
    hatch(ink, body.line);
  }
  const foot = Math.min(4 * frame.unit, (x1 - x0) / 3);
  const [top, bottom] = [y + LINE / 2, y + h - LINE / 2];
  ink.beginPath();
  for (const [x, way, goesOn] of [
    [x0 + LINE / 2, 1, mark.cut_start || mark.open_start],
    [x1 - LINE / 2, -1, mark.cut_end || mark.open_end],
  ] as const) {
    if (goesOn) continue;
    ink.moveTo(x + foot * way, top);
    ink.lineTo(x, top);
    ink.lineTo(x, bottom);
    ink.lineTo(x + foot * way, bottom);
  }
  ink.stroke();
  openEnds(frame, mark, body, body.middle);
}

/** The soft margins of a mark that has no bar to fade. */
function feather({ ink }: Frame, { s0, x0, x1, s1, y, h, line }: Body, alpha: number): void {
  // A ghost is dimmed already.
  const before = ink.globalAlpha;
  ink.globalAlpha = before * alpha;
  fade(ink, line, 'left', s0, y, x0 - s0, h);
  fade(ink, line, 'right', x1, y, s1 - x1, h);
  ink.globalAlpha = before;
}

/** Arrows where the start or the end is open or unknown, or the event still goes on. */
function openEnds({ ink, unit }: Frame, mark: SceneMark, body: Body, y: number): void {
  if (mark.open_start) arrowHead(ink, body.s0 + 1, y, -1, HEAD * unit);
  if (mark.open_end) arrowHead(ink, body.s1 - 1, y, 1, HEAD * unit);
  // It has begun and goes on: the arrow stands beyond what is drawn.
  else if (body.stroke.openEnd) arrowHead(ink, body.s1 + 5 * unit, y, 1, HEAD * unit);
}

/** Struck through, put off, denied, in conflict: signs on the mark. */
function paintSigns({ ink, palette, unit }: Frame, mark: SceneMark, body: Body): void {
  const { s0, s1, middle, stroke } = body;
  if (stroke.struck) {
    ink.fillStyle = palette.text;
    ink.fillRect(s0 - 3 * unit, Math.round(middle) - (LINE * unit) / 2, s1 - s0 + 6 * unit, LINE * unit);
  }
  if (stroke.postponed) arrowHead(ink, s1 + 4 * unit, middle, 1, HEAD * unit);
  if (mark.denied) {
    ink.fillStyle = palette.danger;
    ink.fillRect(s0, body.y + body.h + 1, Math.max(8 * unit, Math.min(24 * unit, s1 - s0)), 2.5 * unit);
  }
  if (mark.conflict) {
    ink.fillStyle = palette.danger;
    ink.beginPath();
    ink.arc(s1, body.y, 3 * unit, 0, 2 * Math.PI);
    ink.fill();
  }
}
