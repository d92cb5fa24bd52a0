import { describe, expect, it } from 'vitest';
import { markOn, moveOf } from './keyboard';

const mark = (event: string, lane: number, x: number) => ({ event, lane, x0: x, x1: x + 6, y: lane * 40, height: 14 });

describe('arrow keys', () => {
  const marks = [mark('b', 0, 200), mark('a', 0, 100), mark('c', 0, 300), mark('x', 2, 190), mark('y', 2, 900)];
  const at = (event: string) => marks.find((one) => one.event === event) ?? null;
  const go = (from: string | null, way: Parameters<typeof markOn>[2]) =>
    markOn(marks, from === null ? null : at(from), way, 310)?.event ?? null;

  it('start nearest to the centre', () => expect(go(null, 'after')).toBe('c'));

  it('go along the lane by time', () => {
    expect(go('a', 'after')).toBe('b');
    expect(go('b', 'after')).toBe('c');
    expect(go('b', 'before')).toBe('a');
    expect(go('c', 'after')).toBeNull();
    expect(go('c', 'first')).toBe('a');
    expect(go('a', 'last')).toBe('c');
  });

  it('go to the nearest of the next lane that has any', () => {
    expect(go('b', 'below')).toBe('x');
    expect(go('y', 'above')).toBe('c');
    expect(go('x', 'below')).toBeNull();
  });

  it('read presses', () => {
    const press = (key: string, other = {}) => moveOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...other });
    expect(press('ArrowLeft')).toEqual({ go: 'before' });
    expect(press('ArrowRight', { shiftKey: true })).toEqual({ pan: 0.25 });
    expect(press('PageDown')).toEqual({ scroll: 0.9 });
    expect(press(' ', { ctrlKey: true })).toBe('add');
    expect(press(' ')).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('x')).toBeNull();
  });
});
