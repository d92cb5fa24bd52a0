import { describe, expect, it } from 'vitest';
import { CAP, isScaled, physicalHeight, rowsInSight, toLogical, toPhysical } from './virtual';

describe('scrolling through many rows', () => {
  const few = { content: 4271 * 28, view: 700 };
  const many = { content: 10_000_000 * 28, view: 700 };

  it('is plain below the cap', () => {
    expect(isScaled(few)).toBe(false);
    expect(physicalHeight(few)).toBe(few.content);
    expect(toLogical(1234, few)).toBe(1234);
    expect(toPhysical(1234, few)).toBe(1234);
  });

  it('reaches both ends above the cap', () => {
    expect(isScaled(many)).toBe(true);
    expect(physicalHeight(many)).toBe(CAP);
    expect(toLogical(0, many)).toBe(0);
    expect(toLogical(CAP - 700, many)).toBe(many.content - 700);
    expect(toPhysical(many.content, many)).toBe(CAP - 700);
  });

  it('comes back to where it was', () => {
    for (const top of [0, 28, 99_999_999, many.content - 700]) {
      expect(toLogical(toPhysical(top, many), many)).toBeCloseTo(top, 3);
    }
  });

  it('gives the rows in sight and never others', () => {
    expect(rowsInSight(0, 280, 28, 100, 2)).toEqual({ first: 0, end: 12 });
    expect(rowsInSight(28 * 95, 280, 28, 100, 2)).toEqual({ first: 93, end: 100 });
    expect(rowsInSight(0, 280, 28, 0)).toEqual({ first: 0, end: 0 });
  });
});
