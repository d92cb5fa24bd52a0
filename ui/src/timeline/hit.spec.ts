import { describe, expect, it } from 'vitest';
import { markAt, type Target } from './hit';

const mark = (event: string, x0: number, x1: number, y = 10): Target => ({ event, lane: 0, x0, x1, y, height: 14 });

describe('hitting marks', () => {
  const marks = [mark('long', 0, 1000), mark('day', 400, 406), mark('below', 400, 406, 40)];

  it('finds the mark under the pointer', () => {
    expect(markAt(marks, [], 100, 15)).toBe(0);
    expect(markAt(marks, [], 403, 45)).toBe(2);
    expect(markAt(marks, [], 403, 80)).toBe(-1);
  });

  it('prefers the shorter of two that lie over each other', () => {
    expect(markAt(marks, [], 403, 15)).toBe(1);
  });

  it('gives the hand a few pixels, whatever the stretch', () => {
    expect(markAt([mark('day', 400, 406)], [], 409, 15)).toBe(0);
    expect(markAt([mark('day', 400, 406)], [], 412, 15)).toBe(-1);
    expect(markAt([mark('day', 400, 406)], [], 412, 15, 0.25)).toBe(0);
  });

  it('hits a label where no mark is', () => {
    const labels = [{ mark: 1, x: 412, y: 10, width: 80, height: 14 }];
    expect(markAt([mark('a', 0, 6), mark('day', 400, 406)], labels, 450, 15)).toBe(1);
    expect(markAt([mark('a', 0, 6), mark('day', 400, 406)], labels, 500, 15)).toBe(-1);
  });
});
