import { describe, expect, it } from 'vitest';
import { between, centred, DAY, panned, pixelOf, revealing, showing, spanOf, timeAt, wheelFactor, YEAR, zoomed } from './viewport';

const january = { from: 1_640_995_200, to: 1_643_673_600 };

describe('a viewport', () => {
  it('shows a span with margins', () => {
    const viewport = showing(january, 1000, 50);
    expect(pixelOf(viewport, january.from)).toBeCloseTo(50, 6);
    expect(pixelOf(viewport, january.to)).toBeCloseTo(950, 6);
  });

  it('shows a span with more room at one side', () => {
    const viewport = showing(january, 1000, 50, 250);
    expect(pixelOf(viewport, january.from)).toBeCloseTo(50, 6);
    expect(pixelOf(viewport, january.to)).toBeCloseTo(750, 6);
  });

  it('gives a moment some room', () => {
    const viewport = showing({ from: 0, to: 0 }, 800);
    expect(viewport.perPx).toBeGreaterThan(0);
    expect(pixelOf(viewport, 0)).toBeCloseTo(400, 6);
  });

  it('maps pixels to times and back', () => {
    const viewport = showing(january, 1000);
    for (const x of [-500, 0, 333, 1000, 4000]) expect(pixelOf(viewport, timeAt(viewport, x))).toBeCloseTo(x, 4);
  });

  it('keeps the time under the pointer while zooming', () => {
    let viewport = showing(january, 1000);
    const time = timeAt(viewport, 640);
    for (const factor of [0.5, 0.5, 0.1, 3, 20]) {
      viewport = zoomed(viewport, 640, factor);
      expect(timeAt(viewport, 640)).toBeCloseTo(time, 3);
    }
  });

  it('stops zooming at the finest and the widest scale', () => {
    let viewport = showing(january, 1000);
    for (let turn = 0; turn < 200; turn++) viewport = zoomed(viewport, 10, 0.5);
    expect(viewport.perPx).toBe(0.1);
    expect(zoomed(viewport, 10, 0.5)).toBe(viewport);
    for (let turn = 0; turn < 200; turn++) viewport = zoomed(viewport, 10, 2);
    expect(viewport.perPx).toBe(1e7 * YEAR);
  });

  it('pans by pixels', () => {
    const viewport = showing(january, 1000);
    expect(pixelOf(panned(viewport, 120), january.from)).toBeCloseTo(-120, 6);
  });

  it('reveals a span with the least pan', () => {
    const viewport = showing(january, 1000);
    expect(revealing(viewport, { from: timeAt(viewport, 400), to: timeAt(viewport, 500) })).toBe(viewport);
    const right = revealing(viewport, { from: timeAt(viewport, 1200), to: timeAt(viewport, 1210) }, 40);
    expect(pixelOf(right, timeAt(viewport, 1210))).toBeCloseTo(960, 5);
    const left = revealing(viewport, { from: timeAt(viewport, -300), to: timeAt(viewport, -290) }, 40);
    expect(pixelOf(left, timeAt(viewport, -300))).toBeCloseTo(40, 5);
  });

  it('goes evenly from one place to another', () => {
    const a = showing(january, 1000);
    const b = showing({ from: 0, to: DAY }, 1000);
    expect(between(a, b, 0)).toEqual(a);
    expect(between(a, b, 1)).toBe(b);
    const half = between(a, b, 0.5);
    expect(half.perPx).toBeCloseTo(Math.sqrt(a.perPx * b.perPx), 6);
    const slid = between(a, centred(a, january.to), 0.5);
    expect(spanOf(slid).from).toBeCloseTo((a.from + centred(a, january.to).from) / 2, 3);
  });

  it('reads wheels: up zooms in, down out, lines as pixels', () => {
    expect(wheelFactor({ deltaY: -120, deltaMode: 0, ctrlKey: false })).toBeLessThan(1);
    expect(wheelFactor({ deltaY: 120, deltaMode: 0, ctrlKey: false })).toBeGreaterThan(1);
    expect(wheelFactor({ deltaY: 3, deltaMode: 1, ctrlKey: false })).toBeCloseTo(wheelFactor({ deltaY: 96, deltaMode: 0, ctrlKey: false }), 9);
  });
});
