import { describe, expect, it } from 'vitest';
import { markAt, type Target } from './hit';

const mark = (event: string, x0: number, x1: number, y = 10): Target => ({ event, lane: 0, x0, x1, y, height: 14 });

describe('hitting marks', () => {
  const marks = [mark('long', 0, 1000), mark('day', 400, 406), mark('below', 400, 406, 40)];

  it('finds the mark under the pointer', () => {
    expect(markAt(marks, [], { x: 100, y: 15 })).toBe(0);
    expect(markAt(marks, [], { x: 403, y: 45 })).toBe(2);
    expect(markAt(marks, [], { x: 403, y: 80 })).toBe(-1);
  });

  it('prefers the shorter of two that lie over each other', () => {
    expect(markAt(marks, [], { x: 403, y: 15 })).toBe(1);
  });

  it('gives the hand a few pixels, whatever the stretch', () => {
    expect(markAt([mark('day', 400, 406)], [], { x: 409, y: 15 })).toBe(0);
    expect(markAt([mark('day', 400, 406)], [], { x: 412, y: 15 })).toBe(-1);
    expect(markAt([mark('day', 400, 406)], [], { x: 113, y: 15 }, { shift: 10, stretch: 0.25 })).toBe(0);
  });

  it('hits a label where no mark is', () => {
    const labels = [{ mark: 1, x: 412, y: 10, width: 80, height: 14 }];
    expect(markAt([mark('a', 0, 6), mark('day', 400, 406)], labels, { x: 450, y: 15 })).toBe(1);
    expect(markAt([mark('a', 0, 6), mark('day', 400, 406)], labels, { x: 500, y: 15 })).toBe(-1);
    // It hangs at its mark and does not stretch.
    expect(markAt([mark('a', 0, 6), mark('day', 400, 406)], labels, { x: 450, y: 15 }, { shift: 0, stretch: 3 })).toBe(1);
  });
});
