/** The glyphs of kinds: shapes that can be told apart at 10 pixels, also without colour. */
export const GLYPHS = [
  'diamond',
  'square',
  'circle',
  'hexagon',
  'ring',
  'triangle',
  'arrow',
  'chevron',
  'pentagon',
  'cross',
  'star',
  'triangle-down',
  'plus',
  'bar',
  'square-ring',
  'dot',
] as const;

/** The name of a glyph. */
export type Glyph = (typeof GLYPHS)[number];

/** A known glyph, or a dot for any other name: a file from a newer version may know more. */
export function asGlyph(name: string | null | undefined): Glyph {
  return (GLYPHS as readonly string[]).includes(name ?? '') ? (name as Glyph) : 'dot';
}

/** What of a canvas context, or of a path, a glyph is drawn with. */
export type Pen = Pick<Path2D, 'moveTo' | 'lineTo' | 'closePath' | 'arc' | 'rect'>;

function ngon(pen: Pen, x: number, y: number, r: number, corners: number, turn: number): void {
  for (let i = 0; i < corners; i++) {
    const angle = turn + (i * 2 * Math.PI) / corners;
    const [px, py] = [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    if (i === 0) pen.moveTo(px, py);
    else pen.lineTo(px, py);
  }
  pen.closePath();
}

function polygon(pen: Pen, x: number, y: number, r: number, points: readonly (readonly [number, number])[]): void {
  points.forEach(([px, py], i) => (i === 0 ? pen.moveTo(x + px * r, y + py * r) : pen.lineTo(x + px * r, y + py * r)));
  pen.closePath();
}

function disc(pen: Pen, x: number, y: number, r: number): void {
  pen.moveTo(x + r, y);
  pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.closePath();
}

const UP = -Math.PI / 2;
const T = 0.36;

const DRAW: Record<Glyph, (pen: Pen, x: number, y: number, r: number) => void> = {
  diamond: (pen, x, y, r) => ngon(pen, x, y, r * 1.08, 4, UP),
  square: (pen, x, y, r) => pen.rect(x - r * 0.82, y - r * 0.82, r * 1.64, r * 1.64),
  circle: (pen, x, y, r) => disc(pen, x, y, r * 0.92),
  hexagon: (pen, x, y, r) => ngon(pen, x, y, r, 6, 0),
  ring: (pen, x, y, r) => {
    disc(pen, x, y, r * 0.95);
    disc(pen, x, y, r * 0.48);
  },
  triangle: (pen, x, y, r) => polygon(pen, x, y, r, [[0, -0.95], [1, 0.8], [-1, 0.8]]),
  'triangle-down': (pen, x, y, r) => polygon(pen, x, y, r, [[0, 0.95], [-1, -0.8], [1, -0.8]]),
  arrow: (pen, x, y, r) => polygon(pen, x, y, r, [[1.05, 0], [0.05, -0.95], [0.05, -0.4], [-1, -0.4], [-1, 0.4], [0.05, 0.4], [0.05, 0.95]]),
  chevron: (pen, x, y, r) => polygon(pen, x, y, r, [[-0.8, -0.95], [0.1, -0.95], [1, 0], [0.1, 0.95], [-0.8, 0.95], [0.05, 0]]),
  pentagon: (pen, x, y, r) => ngon(pen, x, y + r * 0.06, r, 5, UP),
  cross: (pen, x, y, r) =>
    polygon(pen, x, y, r, [[-0.95, -0.5], [-0.5, -0.95], [0, -0.45], [0.5, -0.95], [0.95, -0.5], [0.45, 0], [0.95, 0.5], [0.5, 0.95], [0, 0.45], [-0.5, 0.95], [-0.95, 0.5], [-0.45, 0]]),
  star: (pen, x, y, r) =>
    polygon(pen, x, y, r, Array.from({ length: 10 }, (_, i) => {
      const reach = i % 2 === 0 ? 1.1 : 0.48;
      const angle = UP + (i * Math.PI) / 5;
      return [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
    })),
  plus: (pen, x, y, r) =>
    polygon(pen, x, y, r, [[-T, -1], [T, -1], [T, -T], [1, -T], [1, T], [T, T], [T, 1], [-T, 1], [-T, T], [-1, T], [-1, -T], [-T, -T]]),
  bar: (pen, x, y, r) => pen.rect(x - r * 0.42, y - r, r * 0.84, r * 2),
  'square-ring': (pen, x, y, r) => {
    pen.rect(x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7);
    pen.rect(x - r * 0.38, y - r * 0.38, r * 0.76, r * 0.76);
  },
  dot: (pen, x, y, r) => disc(pen, x, y, r * 0.6),
};

/** Draws the outline of a glyph of radius `r` about (`x`, `y`). Fill it by the even-odd rule: rings have holes. */
export function glyphPath(pen: Pen, glyph: Glyph, x: number, y: number, r: number): void {
  DRAW[glyph](pen, x, y, r);
}
