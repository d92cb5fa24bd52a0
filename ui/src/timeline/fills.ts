import { faded } from './palette';
import type { Ink } from './sprites';

const LENGTH = 64;
const TILE = 5;
const ramps = new Map<string, HTMLCanvasElement>();
const patterns = new Map<string, CanvasPattern>();

/**
 * Fills a box with a colour that fades out to the `left` or the `right`. The ramp is painted once a colour and stretched: gradient
 * objects cost more than everything else on a canvas without a GPU.
 */
export function fade(ink: Ink, colour: string, to: 'left' | 'right', x: number, y: number, width: number, height: number): void {
  if (width <= 0) return;
  const key = `${to}|${colour}`;
  let ramp = ramps.get(key);
  if (!ramp) {
    ramp = document.createElement('canvas');
    ramp.width = LENGTH;
    ramp.height = 1;
    const pen = ramp.getContext('2d');
    if (!pen) return;
    for (let i = 0; i < LENGTH; i++) {
      const part = (i + 0.5) / LENGTH;
      pen.fillStyle = faded(colour, to === 'left' ? part : 1 - part);
      pen.fillRect(i, 0, 1, 1);
    }
    ramps.set(key, ramp);
  }
  ink.drawImage(ramp, x, y, width, height);
}

/** Fills the current path with slanting lines: what it stands for is only reported. */
export function hatch(ink: Ink, colour: string, rule: CanvasFillRule = 'nonzero'): void {
  let pattern = patterns.get(colour);
  if (!pattern) {
    const tile = document.createElement('canvas');
    tile.width = tile.height = TILE;
    const pen = tile.getContext('2d');
    if (!pen) return;
    pen.strokeStyle = colour;
    pen.lineWidth = 1.25;
    for (const offset of [-TILE, 0, TILE]) {
      pen.moveTo(offset - 1, TILE + 1);
      pen.lineTo(offset + TILE + 1, -1);
    }
    pen.stroke();
    const made = ink.createPattern(tile, 'repeat');
    if (!made) return;
    patterns.set(colour, (pattern = made));
  }
  ink.fillStyle = pattern;
  ink.fill(rule);
}

/** Fills a box as what is possible, not certain. */
export function soften(ink: Ink, colour: string, x: number, y: number, width: number, height: number): void {
  ink.fillStyle = faded(colour, 0.16);
  ink.fillRect(x, y, width, height);
}

/** The head of an arrow of this size, pointing right (1) or left (-1), never dashed. */
export function arrowHead(ink: Ink, x: number, y: number, way: 1 | -1, size: number): void {
  const dash = ink.getLineDash();
  ink.setLineDash([]);
  ink.beginPath();
  ink.moveTo(x - size * way, y - size);
  ink.lineTo(x, y);
  ink.lineTo(x - size * way, y + size);
  ink.stroke();
  ink.setLineDash(dash);
}
