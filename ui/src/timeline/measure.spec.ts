import { describe, expect, it } from 'vitest';
import { distanceInWords } from './measure';

const days = (least: number, most: number) => distanceInWords({ days: { least, most }, seconds: null, about: false });
const minutes = (count: number) => distanceInWords({ days: { least: 0, most: 0 }, seconds: { least: count * 60, most: count * 60 }, about: false });

describe('how far apart two events are', () => {
  it('is said as exactly as it is known', () => {
    expect(days(0, 0)).toBe('Same day');
    expect(days(1, 1)).toBe('1 day');
    expect(days(7, 7)).toBe('7 days');
    expect(days(5, 12)).toBe('5 to 12 days');
    expect(days(-21, 9)).toBe('At most 21 days; which was first is not certain');
    expect(distanceInWords({ days: { least: 7, most: 7 }, seconds: null, about: true })).toBe('≈ 7 days');
    expect(distanceInWords({ days: null, seconds: null, about: false })).toBe('Not known how far apart');
  });

  it('is said in hours where both are known to the minute', () => {
    expect(minutes(45)).toBe('45 minutes');
    expect(minutes(60)).toBe('1 hour');
    expect(minutes(150)).toBe('2 h 30 min');
  });
});
