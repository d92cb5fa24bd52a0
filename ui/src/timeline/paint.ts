import { bodyOf } from './body';
import type { SceneLabel } from '../bindings';
import type { Frame } from './frame';
import { asGlyph, glyphPath } from './glyphs';
import { faded } from './palette';
import { paintAxis, paintGrid } from './paintAxis';
import { paintMark } from './paintMark';
import { paintArcs, paintGhosts } from './paintRelations';
import { placed } from './scene';
import { shortened } from './shorten';

/** Paints one frame: ground, grid, density, marks, labels, what is selected, and the axis on top. */
export function paint(frame: Frame): void {
  const { ink, palette, width, height } = frame;
  ink.fillStyle = palette.bg;
  ink.fillRect(0, 0, width, height);
  paintGrid(frame);
  paintDensity(frame);
  paintChosen(frame);
  paintGhosts(frame);
  const { marks } = frame.picture.scene;
  for (const mark of marks) if (inSight(frame, mark.y, mark.h)) paintMark(frame, mark);
  paintArcs(frame);
  paintLabels(frame);
  paintRing(frame);
  paintAxis(frame);
}

function inSight(frame: Frame, y: number, h: number): boolean {
  const top = frame.top + y;
  return top + h >= frame.picture.scene.axis.height && top <= frame.height;
}

/** Where events are too many for marks: how many there are, as a strip along the foot of the lane. */
function paintDensity(frame: Frame): void {
  const { ink, lie, palette, width } = frame;
  for (const strip of frame.picture.scene.density) {
    const foot = frame.top + strip.y + strip.h;
    if (!inSight(frame, strip.y, strip.h) || strip.peak === 0) continue;
    ink.fillStyle = faded(palette.text3, 0.45);
    const step = strip.step * lie.stretch;
    for (let i = 0; i < strip.counts.length; i++) {
      const count = strip.counts[i] ?? 0;
      if (count === 0) continue;
      const x = lie.shift + lie.stretch * (strip.x + i * strip.step);
      if (x + step < 0 || x > width) continue;
      // One event among thousands must still be seen.
      const tall = Math.max(1.5, (strip.h * count) / strip.peak);
      ink.fillRect(x, foot - tall, Math.max(1, step - (step > 3 ? 1 : 0)), tall);
    }
  }
}

/** The ground of selected events and of the one under the pointer, label included. */
function paintChosen(frame: Frame): void {
  const { ink, palette, picture, lie } = frame;
  if (frame.selected.size === 0 && !frame.hovered) return;
  picture.scene.marks.forEach((mark, index) => {
    const id = picture.ids[index] ?? '';
    const selected = frame.selected.has(id);
    if ((!selected && id !== frame.hovered) || !inSight(frame, mark.y, mark.h)) return;
    const body = bodyOf(frame, mark);
    const [, y, , h] = mark.hit;
    const label = picture.scene.labels[picture.labelOf.get(index) ?? -1];
    const words = label && placed(label, mark, lie, frame.width);
    const left = Math.min(body.s0, words?.before ? words.x - 2 : body.s0) - 3;
    const right = Math.max(body.s1, words && !words.before ? words.x + words.w : body.s1) + 3;
    ink.fillStyle = selected ? palette.selected : faded(palette.text, 0.06);
    ink.beginPath();
    ink.roundRect(left, frame.top + y, right - left, h, 4);
    ink.fill();
  });
}

/** A ring around the event that has the keyboard. */
function paintRing(frame: Frame): void {
  if (!frame.focused) return;
  const { ink, palette, picture } = frame;
  const { marks } = picture.scene;
  const inLane = marks.findIndex((mark, at) => picture.ids[at] === frame.focused && picture.laneIds[mark.lane] === frame.lane);
  const mark = marks[inLane < 0 ? picture.ids.indexOf(frame.focused) : inLane];
  if (!mark || !inSight(frame, mark.y, mark.h)) return;
  const body = bodyOf(frame, mark);
  const [left, right] = [body.s0 - 3, body.s1 + 3];
  ink.strokeStyle = palette.accent;
  ink.lineWidth = 2;
  ink.beginPath();
  ink.roundRect(left, body.y - 3, right - left, body.h + 6, 4);
  ink.stroke();
}

function paintLabels(frame: Frame): void {
  const { ink, palette, picture, lie, sprites, size, font } = frame;
  const { scene, ids } = picture;
  const lineHeight = Math.ceil(size * 1.5);
  // While a zoom is under way labels keep their size: of two that run into each other the later one waits.
  const taken = new Map<number, number>();
  for (const label of scene.labels) {
    const mark = scene.marks[label.mark];
    if (!mark || !inSight(frame, mark.y, mark.h)) continue;
    const place = placed(label, mark, lie, frame.width);
    const { x, glyphX, before } = place;
    let { text, w } = place;
    // A label leaves with its mark: without it, nobody could say what it names.
    if (x > frame.width || x + w < 0 || lie.shift + lie.stretch * mark.x1_soft < 0) continue;
    const row = Math.round(label.y);
    if (lie.stretch < 0.999 && x < (taken.get(row) ?? -Infinity)) continue;
    taken.set(row, x + w + 6);
    const selected = frame.selected.has(ids[label.mark] ?? '');
    const colour = label.inside && !before ? onColour(frame, label.mark) : label.struck ? palette.text2 : palette.text;
    const weight = selected ? 500 : 400;
    if (x + w > frame.width) {
      ink.font = `${weight} ${size}px ${font}`;
      w = frame.width - x - 2;
      const cut = shortened(text, w, (words) => ink.measureText(words).width);
      if (cut === null) continue;
      text = cut;
    }
    const ascent = Math.ceil(size * 1.15);
    const top = frame.top + label.y - ascent;
    if (label.inside && !before && mark.only_reported && mark.form !== 'bracket') {
      // Words over slanting lines cannot be read: they get a ground of their own.
      const left = Math.min(x, (glyphX ?? x) - 5 * frame.unit) - 3;
      ink.fillStyle = faded(palette.bg, 0.85);
      ink.fillRect(left, frame.top + mark.y + 1.5, x + w + 4 - left, mark.h - 3);
    }
    sprites.draw(ink, `${weight}|${colour}|${label.struck ?? false}|${w}|${text}`, x, top, w + 2, lineHeight, (sprite) => {
      sprite.font = `${weight} ${size}px ${font}`;
      sprite.fillStyle = colour;
      sprite.direction = label.rtl ? 'rtl' : 'ltr';
      sprite.textAlign = 'left';
      // The scene measured the words: here they are only ever squeezed, never longer.
      sprite.fillText(text, 0, ascent, w + 1);
      if (label.struck) sprite.fillRect(0, Math.round(ascent - size * 0.32), w, 1);
    });
    if (glyphX !== null) paintLabelGlyph(frame, label, before, glyphX, frame.top + mark.y + mark.h / 2);
  }
}

/** The kind's glyph beside the words, where the mark itself does not show it. */
function paintLabelGlyph(frame: Frame, label: SceneLabel, before: boolean, x: number, y: number): void {
  const { ink, picture, palette } = frame;
  const mark = picture.scene.marks[label.mark];
  const kind = mark && picture.scene.kinds[mark.kind];
  if (!mark || !kind) return;
  ink.beginPath();
  glyphPath(ink, asGlyph(kind.glyph), x, y, 4.5 * frame.unit);
  ink.fillStyle = label.inside && !before && mark.form === 'bar' ? onColour(frame, label.mark) : palette.ink(kind.colour);
  ink.fill('evenodd');
}

/** Words on a bar: dark on light colours, light on dark ones, as the ground on outlines. */
function onColour(frame: Frame, index: number): string {
  const { picture, palette } = frame;
  const mark = picture.scene.marks[index];
  if (!mark) return palette.text;
  const body = bodyOf(frame, mark);
  if (!body.stroke.filled || mark.only_reported || mark.form !== 'bar') return palette.text;
  return palette.on(picture.scene.kinds[mark.kind]?.colour ?? '#8a8a94');
}
