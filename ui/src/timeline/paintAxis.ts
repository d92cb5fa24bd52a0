import type { SceneTick } from '../bindings';
import type { Frame } from './frame';
import { faded } from './palette';

/** Lines of the axis through the lanes; under everything else. */
export function paintGrid(frame: Frame): void {
  const { ink, palette, lie, height } = frame;
  const { axis } = frame.picture.scene;
  lines(frame, axis.minor, axis.height, height, faded(palette.line, 0.75));
  lines(frame, axis.major, 0, height, palette.lineStrong);
  const { lanes } = frame.picture.scene;
  ink.fillStyle = palette.line;
  for (const lane of lanes) {
    const y = Math.round(frame.top + lane.y + lane.height) - 1;
    if (y > axis.height && y < height) ink.fillRect(0, y, frame.width, 1);
  }
  if (axis.today !== null) {
    const x = Math.round(lie.shift + lie.stretch * axis.today);
    ink.fillStyle = palette.accent;
    ink.fillRect(x, axis.height, 1, height - axis.height);
  }
}

/** The names of the axis, over a ground that hides what scrolls beneath. */
export function paintAxis(frame: Frame): void {
  const { ink, palette, lie, width } = frame;
  const { axis } = frame.picture.scene;
  ink.fillStyle = palette.bg;
  ink.fillRect(0, 0, width, axis.height);
  const half = axis.height / 2;
  lines(frame, axis.major, 0, axis.height, palette.lineStrong);
  lines(frame, axis.minor, half, axis.height, palette.line);
  names(frame, axis.major, half / 2, `600 ${frame.small}px ${frame.font}`, palette.text);
  names(frame, axis.minor, half + half / 2, `400 ${frame.small}px ${frame.font}`, palette.text2);
  ink.fillStyle = palette.lineStrong;
  ink.fillRect(0, axis.height - 1, width, 1);
  if (axis.today !== null) {
    const x = Math.round(lie.shift + lie.stretch * axis.today);
    ink.fillStyle = palette.accent;
    ink.beginPath();
    ink.moveTo(x + 0.5 - 4 * frame.unit, axis.height - 6 * frame.unit);
    ink.lineTo(x + 0.5 + 4 * frame.unit, axis.height - 6 * frame.unit);
    ink.lineTo(x + 0.5, axis.height);
    ink.fill();
  }
}

function lines({ ink, lie, width }: Frame, ticks: readonly SceneTick[], from: number, to: number, colour: string): void {
  ink.fillStyle = colour;
  for (const tick of ticks) {
    const x = Math.round(lie.shift + lie.stretch * tick.x);
    if (x >= 0 && x <= width) ink.fillRect(x, from, 1, to - from);
  }
}

/** Names start at their line; the one whose span began left of the view waits at the edge until the next pushes it out. */
function names(frame: Frame, ticks: readonly SceneTick[], y: number, font: string, colour: string): void {
  const { lie, width, sprites, ink } = frame;
  const at = (tick: SceneTick) => lie.shift + lie.stretch * tick.x;
  ticks.forEach((tick, index) => {
    if (!tick.label) return;
    const next = ticks[index + 1];
    const end = next ? at(next) : Infinity;
    const start = at(tick);
    const room = end - start;
    // Squeezed by a zoom under way: no name runs into the next.
    if (room < tick.label_w + 4) return;
    const left = Math.min(Math.max(start, 0) + 5, end - tick.label_w - 4);
    if (left > width || left + tick.label_w < 0) return;
    const lineHeight = frame.small * 1.5;
    sprites.draw(ink, `axis|${font}|${tick.label}`, left, y - lineHeight / 2, tick.label_w + 4, lineHeight, (sprite) => {
      sprite.font = font;
      sprite.fillStyle = colour;
      sprite.textBaseline = 'middle';
      sprite.fillText(tick.label, 0, lineHeight / 2);
    });
  });
}
