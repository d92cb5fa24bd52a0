import { curveOf, dashesOf, endAngle } from './arcs';
import type { Frame } from './frame';
import { paintMark } from './paintMark';
import type { Palette } from './palette';
import type { Ink } from './sprites';

/** How much of a ghost is seen. */
const DIMMED = 0.6;
/** Half of what an arrow's head opens, in radians, and its length at text of the usual size. */
const OPEN = 0.42;
const HEAD = 7;

/** Rival dates: outlined marks where claims put an event, each joined to its mark. Under everything else. */
export function paintGhosts(frame: Frame): void {
  const { ink, lie, palette, picture, top } = frame;
  for (const { mark, line } of picture.scene.ghosts) {
    ink.globalAlpha = DIMMED;
    const [from, to, y] = line;
    ink.strokeStyle = palette.ink(picture.scene.kinds[mark.kind]?.colour ?? '#8a8a94');
    ink.lineWidth = 1;
    ink.beginPath();
    ink.moveTo(lie.shift + lie.stretch * from, top + y);
    ink.lineTo(lie.shift + lie.stretch * to, top + y);
    ink.stroke();
    paintMark(frame, mark);
    ink.globalAlpha = 1;
  }
}

/** Relations: over the marks, under the labels. The one under the pointer is stronger. */
export function paintArcs(frame: Frame): void {
  const { ink, lie, palette, picture, top } = frame;
  picture.scene.arcs.forEach((arc, at) => {
    const curve = curveOf(arc, lie, top);
    ink.lineWidth = at === frame.arc ? 2.5 : 1.5;
    ink.strokeStyle = colourOf(palette, arc.sort, (arc.selected ?? false) || at === frame.arc);
    ink.setLineDash(dashesOf(arc.sort) as number[]);
    const [x0, y0, ax, ay, bx, by, x1, y1] = curve;
    ink.beginPath();
    ink.moveTo(x0, y0);
    ink.bezierCurveTo(ax, ay, bx, by, x1, y1);
    ink.stroke();
    ink.setLineDash([]);
    if (!arc.mutual) head(ink, x1, y1, endAngle(curve), frame.unit);
  });
}

/** The line of a relation in the legend. */
export function paintArcSample(ink: Ink, palette: Palette, sort: string, { width, height }: { width: number; height: number }): void {
  ink.lineWidth = 1.5;
  ink.strokeStyle = colourOf(palette, sort, false);
  ink.setLineDash(dashesOf(sort) as number[]);
  ink.beginPath();
  ink.moveTo(3, height / 2);
  ink.lineTo(width - 3, height / 2);
  ink.stroke();
  ink.setLineDash([]);
}

function colourOf(palette: Palette, sort: string, strong: boolean): string {
  if (sort === 'contradicts') return palette.danger;
  return strong ? palette.accent : palette.text3;
}

function head(ink: Ink, x: number, y: number, angle: number, unit: number): void {
  const long = HEAD * unit;
  ink.beginPath();
  ink.moveTo(x - long * Math.cos(angle + OPEN), y - long * Math.sin(angle + OPEN));
  ink.lineTo(x, y);
  ink.lineTo(x - long * Math.cos(angle - OPEN), y - long * Math.sin(angle - OPEN));
  ink.stroke();
}
