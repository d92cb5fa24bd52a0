import { describe, expect, it } from 'vitest';
import { difference, type Piece } from './difference';

const marked = (pieces: Piece[]) => pieces.map(({ text, same }) => (same ? text : `[${text}]`)).join('');
const of = (before: string, after: string) => {
  const { before: a, after: b } = difference(before, after);
  return [marked(a), marked(b)];
};

describe('the difference of two texts', () => {
  it('is told by words, each text whole', () => {
    const { before, after } = difference('Talks in Geneva on arms', 'Long talks in Geneva on arms');
    expect(before.map(({ text }) => text).join('')).toBe('Talks in Geneva on arms');
    expect(after.map(({ text }) => text).join('')).toBe('Long talks in Geneva on arms');
    expect(of('7 January 2022', '8 January 2022')).toEqual(['[7] January 2022', '[8] January 2022']);
  });

  it('marks what was added and taken away', () => {
    expect(of('Ministers met', 'Ministers met in Tokyo')).toEqual(['Ministers met', 'Ministers met [in Tokyo]']);
    expect(of('a b c', 'a c')).toEqual(['a [b] c', 'a c']);
  });

  it('is the whole where nothing is common, or there is nothing', () => {
    expect(of('Expected', 'Held')).toEqual(['[Expected]', '[Held]']);
    expect(of('', 'Held')).toEqual(['', '[Held]']);
    expect(of('Held', '')).toEqual(['[Held]', '']);
    expect(of('', '')).toEqual(['', '']);
  });

  it('keeps lines and blanks as they are', () => {
    const text = 'One line\n\n  another   line\n';
    expect(difference(text, `${text}more`).before.map((piece) => piece.text).join('')).toBe(text);
  });
});
