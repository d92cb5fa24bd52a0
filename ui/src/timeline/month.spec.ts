import { describe, expect, it } from 'vitest';
import { dayAt, DAYS, edtfOf, gridOf, monthAfter, monthOf } from './month';

const month = (year: number, month: number) => ({ year, month });

describe('the grid of a month', () => {
  it('begins with the week of its first day', () => {
    const monday = gridOf(month(2022, 0), 1);
    expect(edtfOf(monday.first)).toBe('2021-12-27');
    expect(edtfOf(gridOf(month(2022, 0), 0).first)).toBe('2021-12-26');
    expect(edtfOf(monday.from)).toBe('2022-01-01');
    expect(edtfOf(monday.to)).toBe('2022-02-01');
    // A month that begins with a week has it first.
    expect(edtfOf(gridOf(month(2022, 7), 1).first)).toBe('2022-08-01');
  });

  it('has every day of the month, in any year', () => {
    for (const of of [month(2024, 1), month(1, 0), month(-44, 2), month(9999, 11)]) {
      const { first, from, to } = gridOf(of, 1);
      expect(first).toBeLessThanOrEqual(from);
      expect(dayAt(first, DAYS)).toBeGreaterThanOrEqual(to);
      expect(monthOf(from)).toEqual(of);
    }
    expect(edtfOf(gridOf(month(-44, 2), 1).from)).toBe('-0044-03-01');
  });

  it('goes on over the end of a year', () => {
    expect(monthAfter(month(2021, 11), 1)).toEqual(month(2022, 0));
    expect(monthAfter(month(2022, 0), -13)).toEqual(month(2020, 11));
  });
});
