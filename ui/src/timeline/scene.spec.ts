import { describe, expect, it } from 'vitest';
import { anyInSight, lieOf, outgrown, placed } from './scene';
import type { Scene, SceneLabel, SceneMark } from '../bindings';

const scene = { from: 1000, per_px: 10, width: 800, height: 400, margin: 800, scroll_y: 0, total_height: 2000 } as Scene;
const viewport = { from: 1000, perPx: 10, width: 800 };

describe('a scene in the view of this moment', () => {
  it('lies where its times are', () => {
    expect(lieOf(scene, viewport)).toEqual({ shift: 0, stretch: 1 });
    expect(lieOf(scene, { ...viewport, from: 1500 })).toEqual({ shift: -50, stretch: 1 });
    const { shift, stretch } = lieOf(scene, { from: 900, perPx: 5, width: 800 });
    // The time 1400 is at scene x 40 and, seen from 900 at 5 seconds a pixel, at canvas x 100.
    expect(shift + stretch * 40).toBe(100);
  });

  it('is good for a pan within its margin and for no other scale, size or depth', () => {
    const need = { viewport, scrollTop: 0, height: 400 };
    expect(outgrown(scene, need)).toBe(false);
    expect(outgrown(scene, { ...need, viewport: { ...viewport, from: 1000 + 390 * 10 } })).toBe(false);
    expect(outgrown(scene, { ...need, viewport: { ...viewport, from: 1000 - 500 * 10 } })).toBe(true);
    expect(outgrown(scene, { ...need, viewport: { ...viewport, perPx: 9 } })).toBe(true);
    expect(outgrown(scene, { ...need, viewport: { ...viewport, width: 801 } })).toBe(true);
    expect(outgrown(scene, { ...need, scrollTop: 300 })).toBe(true);
    expect(outgrown({ ...scene, total_height: 300 }, { ...need, scrollTop: 0 })).toBe(false);
  });
});

describe('what is in sight', () => {
  const marks = [{ x0_soft: 100, x1_soft: 140 }] as SceneMark[];
  const seen = (part: Partial<Scene>, from = 1000) => anyInSight({ ...scene, marks: [], density: [], ...part }, { ...viewport, from });

  it('is a mark or a density between the edges', () => {
    expect(seen({})).toBe(false);
    expect(seen({ marks })).toBe(true);
    expect(seen({ marks }, 1000 + 1500)).toBe(false);
    expect(seen({ marks }, 1000 - 9000)).toBe(false);
    const density = [{ x: -400, step: 4, counts: [0, 3, 0] }] as Scene['density'];
    expect(seen({ density })).toBe(false);
    expect(seen({ density }, 1000 - 4000)).toBe(true);
  });
});

describe('the place of a label', () => {
  const mark = { x0_soft: 100, x0: 100, x1: 500, x1_soft: 500 } as SceneMark;
  const beside = { text: 'Talks in Tokyo', x: 520, w: 80, glyph_x: 510 } as SceneLabel;
  const inside = { text: 'Talks', x: 106, w: 80, inside: true, glyph_x: null } as SceneLabel;
  const x = (label: SceneLabel, shift: number, stretch = 1) => placed(label, mark, { shift, stretch }, 2000).x;

  it('keeps its distance from the mark, whatever the zoom', () => {
    expect(x(beside, 0)).toBe(520);
    expect(x(beside, 10, 2)).toBe(1030);
    expect(placed(beside, mark, { shift: 10, stretch: 2 }, 2000).glyphX).toBe(1020);
  });

  it('stays in sight with its bar, and leaves with it', () => {
    expect(x(inside, 0)).toBe(106);
    expect(x(inside, -300)).toBe(6);
    expect(x(inside, -450)).toBe(50 - 80 - 4);
  });

  it('goes before its mark where the edge of the view would cut it off', () => {
    const label = { ...beside, before: { text: 'Talks…', x: 30, w: 50, glyph_x: 90 } };
    const at = (width: number, shift = 0) => placed(label, mark, { shift, stretch: 1 }, width);
    expect(at(604)).toMatchObject({ text: 'Talks in Tokyo', x: 520, before: false });
    expect(at(560)).toEqual({ text: 'Talks…', x: 30, w: 50, glyphX: 90, before: true });
    // More of it can be read where it is.
    expect(at(580).before).toBe(false);
    // There it would be cut off at the left; or its mark has left the view.
    expect(at(530, -28).before).toBe(false);
    expect(at(90).before).toBe(false);
    expect(placed(beside, mark, { shift: 0, stretch: 1 }, 560).before).toBe(false);
  });
});
