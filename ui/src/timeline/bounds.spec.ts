import { describe, expect, it } from 'vitest';
import type { DateBounds } from '../bindings';
import { fitted, spanOfBounds, surrounded } from './bounds';
import { DAY, pixelOf, YEAR } from './viewport';

const bounds = (from: number | null, to: number | null) => ({ from, to }) as DateBounds;

describe('what is shown of a date', () => {
  it('is its span, or a year of an open side', () => {
    expect(spanOfBounds(bounds(10, 20))).toEqual({ from: 10, to: 20 });
    expect(spanOfBounds(bounds(10, null))).toEqual({ from: 10, to: 10 + YEAR });
    expect(spanOfBounds(bounds(null, 20))).toEqual({ from: 20 - YEAR, to: 20 });
    expect(spanOfBounds(bounds(null, null))).toBeNull();
    expect(spanOfBounds(null)).toBeNull();
  });

  it('has surroundings that grow with it', () => {
    expect(surrounded({ from: 0, to: DAY })).toEqual({ from: -6 * DAY, to: 7 * DAY });
    expect(surrounded({ from: 0, to: 100 * DAY })).toEqual({ from: -150 * DAY, to: 250 * DAY });
  });

  it('leaves room for labels at the right', () => {
    const viewport = fitted({ from: 0, to: YEAR }, 1600);
    expect(pixelOf(viewport, 0)).toBeCloseTo(48, 6);
    expect(pixelOf(viewport, YEAR)).toBeCloseTo(1440, 6);
  });
});
