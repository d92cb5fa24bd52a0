import { describe, expect, it } from 'vitest';
import { corner } from './place';

const view = { width: 1000, height: 600 };
const size = { width: 200, height: 100 };
const at = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('placing what floats', () => {
  it('goes below and stays in line', () => expect(corner(at(100, 100), size, view)).toEqual({ left: 100, top: 124 }));
  it('goes above where there is no room below', () => expect(corner(at(100, 550), size, view)).toEqual({ left: 100, top: 446 }));
  it('aligns its end', () => expect(corner(at(500, 100), size, view, { alignEnd: true }).left).toBe(380));
  it('stays inside the window', () => {
    expect(corner(at(950, 100), size, view).left).toBe(792);
    expect(corner(at(0, 0), { width: 2000, height: 2000 }, view)).toEqual({ left: 8, top: 8 });
  });
  it('goes to the left where there is no room to the right', () => {
    expect(corner(at(100, 100), size, view, { side: 'right' }).left).toBe(184);
    expect(corner(at(900, 100), size, view, { side: 'right' }).left).toBe(696);
  });
});
