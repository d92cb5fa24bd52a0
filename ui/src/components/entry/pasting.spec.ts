import { describe, expect, it } from 'vitest';
import { isRows } from './pasting';

describe('pasted text', () => {
  it('is rows where cells are apart by tabs', () => {
    expect(isRows('Date\tTitle\n7 Jan 2022\tTalks\n')).toBe(true);
    expect(isRows('7 Jan 2022\tTalks')).toBe(true);
  });

  it('is a line or a text otherwise', () => {
    expect(isRows('7 Jan talks Japan: x')).toBe(false);
    expect(isRows('One paragraph.\n\nAnother, with a comma.')).toBe(false);
    expect(isRows('\t\n')).toBe(false);
    expect(isRows('')).toBe(false);
  });
});
