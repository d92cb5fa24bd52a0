import { describe, expect, it } from 'vitest';
import type { SceneArc } from '../bindings';
import { arcAt, curveOf, dashesOf, distanceTo, endAngle, type Curve } from './arcs';

const arc = (...points: number[]) => ({ points }) as unknown as SceneArc;
const straight: Curve = [0, 0, 0, 10, 0, 20, 0, 30];

describe('arcs', () => {
  it('lie where their events lie, however the picture is stretched', () => {
    expect(curveOf(arc(0, 5, 10, 6, 20, 7, 30, 8), { shift: 100, stretch: 2 }, 40)).toEqual([100, 45, 120, 46, 140, 47, 160, 48]);
  });

  it('meet their end as they come', () => {
    expect(endAngle(straight)).toBeCloseTo(Math.PI / 2, 9);
    expect(endAngle([0, 0, 0, 0, 10, 0, 0, 0])).toBeCloseTo(Math.PI, 9);
  });

  it('are as far away as they look', () => {
    expect(distanceTo(straight, 4, 15)).toBeCloseTo(4, 6);
    expect(distanceTo(straight, 0, 33)).toBeCloseTo(3, 6);
    expect(distanceTo([0, 0, 0, -40, 100, -40, 100, 0], 50, -30)).toBeLessThan(0.5);
  });

  it('can be pointed at, the upper of two', () => {
    const arcs = [arc(0, 0, 0, 10, 0, 20, 0, 30), arc(0, 0, 0, 10, 0, 20, 0, 30), arc(90, 0, 90, 10, 90, 20, 90, 30)];
    const lie = { shift: 0, stretch: 1 };
    expect(arcAt(arcs, lie, 0, 3, 15)).toBe(1);
    expect(arcAt(arcs, lie, 0, 86, 15)).toBe(2);
    expect(arcAt(arcs, lie, 0, 40, 15)).toBe(-1);
  });

  it('have dashes by what they say; a sort of a newer version is a line', () => {
    expect(dashesOf('contradicts')).toEqual([4, 3]);
    expect(dashesOf('responds-to')).toEqual([]);
    expect(dashesOf('refutes')).toEqual([]);
  });
});
