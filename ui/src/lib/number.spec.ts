import { describe, expect, it } from 'vitest';
import { degreesOf, numberOf } from './number';

describe('a number', () => {
  it.each([
    ['12', '12'],
    [' 1,200 ', '1200'],
    ['1 234 567.5', '1234567.5'],
    ['−3.5', '-3.5'],
    ['1e6', '1e6'],
  ])('%s is stored as %s', (typed, stored) => expect(numberOf(typed)).toBe(stored));

  it.each(['', 'twelve', '1,5', '12,00', '1.2.3', '1e999'])('%s is none', (typed) => expect(numberOf(typed)).toBeNull());
});

describe('degrees', () => {
  it('may say their side', () => {
    expect(degreesOf('35.68', 90)).toBe(35.68);
    expect(degreesOf('35.68° S', 90)).toBe(-35.68);
    expect(degreesOf('0.12w', 180)).toBe(-0.12);
  });

  it('are not beyond the pole, nor of the other side', () => {
    expect(degreesOf('91', 90)).toBeNull();
    expect(degreesOf('12 E', 90)).toBeNull();
    expect(degreesOf('-181', 180)).toBeNull();
  });
});
