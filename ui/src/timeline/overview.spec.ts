import { describe, expect, it } from 'vitest';
import { dragged, frameOn, ticksOf, timeOn } from './overview';
import { DAY, YEAR } from './viewport';

const whole = { from: 0, to: 1000 };

describe('the frame of what is in sight', () => {
  it('lies on the strip as the part lies in the whole', () => {
    expect(frameOn(whole, { from: 100, to: 300 }, 500)).toEqual({ left: 50, right: 150 });
    expect(timeOn(whole, 50, 500)).toBe(100);
  });

  it('can be taken however little is in sight, and stays on the strip', () => {
    expect(frameOn(whole, { from: 500, to: 500 }, 500)).toEqual({ left: 246, right: 254 });
    expect(frameOn(whole, { from: 5000, to: 6000 }, 500)).toEqual({ left: 492, right: 500 });
    expect(frameOn(whole, { from: -900, to: -800 }, 500)).toEqual({ left: 0, right: 8 });
    expect(frameOn(whole, { from: -900, to: 9000 }, 500)).toEqual({ left: 0, right: 500 });
  });

  it('is moved whole, or at one edge as far as the other', () => {
    const seen = { from: 100, to: 300 };
    expect(dragged(seen, 'all', 50, 10)).toEqual({ from: 150, to: 350 });
    expect(dragged(seen, 'start', -50, 10)).toEqual({ from: 50, to: 300 });
    expect(dragged(seen, 'start', 900, 10)).toEqual({ from: 290, to: 300 });
    expect(dragged(seen, 'end', -900, 10)).toEqual({ from: 100, to: 110 });
  });
});

describe('the lines of the strip', () => {
  const starts = (span: { from: number; to: number }, width = 800) => ticksOf(span, width, 1).map(({ time }) => new Date(time * 1000).toISOString().slice(0, 7));
  const at = (text: string) => Date.parse(text) / 1000;

  it('are months, years or centuries, with room for their names', () => {
    expect(starts({ from: at('2021-10-05'), to: at('2022-03-20') })).toEqual(['2021-11', '2021-12', '2022-01', '2022-02', '2022-03']);
    expect(starts({ from: at('2015-06-01'), to: at('2021-02-01') })).toEqual(['2016-01', '2017-01', '2018-01', '2019-01', '2020-01', '2021-01']);
    expect(starts({ from: at('1815-06-01'), to: at('2021-02-01') }).at(0)).toBe('1820-01');
    expect(ticksOf({ from: at('2021-10-05'), to: at('2022-03-20') }, 800, 1).map(({ names }) => names)).toEqual(['month', 'month', 'year', 'month', 'month']);
    expect(ticksOf({ from: at('2015-06-01'), to: at('2021-02-01') }, 450, 2)).toHaveLength(3);
  });

  it('do not mind deep time, nor a single moment', () => {
    const deep = ticksOf({ from: -13.8e9 * YEAR, to: 2000 * YEAR }, 1000, 1);
    expect(deep.length).toBeGreaterThan(5);
    expect(deep.length).toBeLessThan(15);
    expect(ticksOf({ from: 5, to: 5 }, 1000, 1)).toEqual([]);
    expect(ticksOf({ from: 0, to: DAY }, 1000, 1).length).toBeLessThan(2);
  });
});
