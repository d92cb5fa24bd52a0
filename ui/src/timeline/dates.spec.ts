import { describe, expect, it } from 'vitest';
import { dateAt, rangeInWords } from './dates';
import { DAY, showing, YEAR } from './viewport';

const january7 = Date.UTC(2022, 0, 7) / 1000;

describe('dates of the view', () => {
  it('give the day at a place', () => {
    expect(dateAt(january7, 60)).toBe('2022-01-07');
    expect(dateAt(january7 + DAY - 1, 60)).toBe('2022-01-07');
    expect(dateAt(january7 - 1, 60)).toBe('2022-01-06');
  });

  it('give no day and no month where nobody could point at one', () => {
    expect(dateAt(january7, DAY)).toBe('2022-01');
    expect(dateAt(january7, 30 * DAY)).toBe('2022');
  });

  it('know the far past, where years have no days', () => {
    expect(dateAt(Date.UTC(-43, 2, 15) / 1000, 60)).toBe('-0043-03-15');
    expect(dateAt(-62_167_219_200 - 1, 60)).toBe('-0001-12-31');
    expect(dateAt(-13_000 * YEAR, 60)).toMatch(/^Y-110\d\d$/);
    expect(dateAt(-4e9 * YEAR, 60)).toBeNull();
  });

  it('say what is in sight, no finer than it is', () => {
    expect(rangeInWords(showing({ from: 0, to: 100 * YEAR }, 1000))).toBe('1970 – 2069');
    expect(rangeInWords(showing({ from: -3000 * YEAR, to: 0 }, 1000))).toMatch(/BCE – 19(69|70)$/);
    expect(rangeInWords(showing({ from: january7, to: january7 + 60 * DAY }, 1000))).toContain('2022');
    expect(rangeInWords(showing({ from: january7, to: january7 + 3600 }, 1000))).toMatch(/2022/);
  });
});
