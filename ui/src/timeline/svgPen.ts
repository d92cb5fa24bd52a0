import type { Pen } from './glyphs';

/** A pen that writes SVG path data: the same glyphs beside words in the window. Only whole circles as arcs. */
export function svgPen(): Pen & { toString(): string } {
  const parts: string[] = [];
  const n = (value: number) => String(Math.round(value * 100) / 100);
  return {
    moveTo: (x, y) => void parts.push(`M${n(x)} ${n(y)}`),
    lineTo: (x, y) => void parts.push(`L${n(x)} ${n(y)}`),
    closePath: () => void parts.push('Z'),
    rect: (x, y, w, h) => void parts.push(`M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`),
    arc: (x, y, r) => void parts.push(`M${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x + r)} ${n(y)}`),
    toString: () => parts.join(''),
  };
}
