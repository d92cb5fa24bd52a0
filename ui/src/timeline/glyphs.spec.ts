import { describe, expect, it } from 'vitest';
import { asGlyph, glyphPath, GLYPHS } from './glyphs';
import { strokeOf } from './stroke';
import { svgPen } from './svgPen';

const path = (glyph: (typeof GLYPHS)[number]) => {
  const pen = svgPen();
  glyphPath(pen, glyph, 8, 8, 7);
  return pen.toString();
};

describe('glyphs', () => {
  it('are told apart', () => expect(new Set(GLYPHS.map(path)).size).toBe(GLYPHS.length));

  it('stay within their box', () => {
    for (const glyph of GLYPHS) {
      const [, ...numbers] = path(glyph).match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
      expect(Math.max(...numbers.map(Math.abs)), glyph).toBeLessThanOrEqual(16);
    }
  });

  it('are dots where the name is not known', () => {
    expect(asGlyph('hexagon')).toBe('hexagon');
    expect(asGlyph('from a newer version')).toBe('dot');
    expect(asGlyph(null)).toBe('dot');
  });
});

describe('strokes', () => {
  it('say how far an event has come', () => {
    expect(strokeOf('held').filled).toBe(true);
    expect(strokeOf('planned')).toMatchObject({ filled: false, dash: [] });
    expect(strokeOf('expected').dash.length).toBe(2);
    expect(strokeOf('possible').dash).not.toEqual(strokeOf('expected').dash);
    expect(strokeOf('cancelled').struck).toBe(true);
    expect(strokeOf('not-held').struck).toBe(true);
    expect(strokeOf('postponed').postponed).toBe(true);
    expect(strokeOf('under-way').openEnd).toBe(true);
  });

  it('draw no status, or a new one, as held', () => {
    expect(strokeOf(null)).toBe(strokeOf('held'));
    expect(strokeOf('of a newer version')).toBe(strokeOf('held'));
  });
});
