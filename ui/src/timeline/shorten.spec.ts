import { describe, expect, it } from 'vitest';
import { shortened } from './shorten';

const ten = (text: string) => Array.from(text).length * 10;

describe('a text at the edge of the view', () => {
  it('is left as it is where it fits', () => expect(shortened('Talks', 50, ten)).toBe('Talks'));

  it('ends in one ellipsis where it does not', () => {
    expect(shortened('Talks in Tokyo', 100, ten)).toBe('Talks in…');
    expect(shortened('Talks in Tokyo…', 80, ten)).toBe('Talks i…');
    expect(shortened('e\u0301e\u0301e\u0301e\u0301e\u0301', 80, ten)).toBe('e\u0301e\u0301e\u0301…');
    expect(shortened('😀😀😀😀😀😀', 50, ten)).toBe('😀😀😀😀…');
  });

  it('is left out where nothing could be read', () => {
    expect(shortened('Talks in Tokyo', 30, ten)).toBeNull();
    expect(shortened('Talks in Tokyo', -5, ten)).toBeNull();
  });
});
