import { describe, expect, it, vi } from 'vitest';
import { arrived, foreign } from './faces';

const scene = (...titles: string[]) => ({
  labels: titles.map((text) => ({ mark: 0, text, x: 0, y: 0, w: 0, glyph_x: null })),
  axis: { height: 0, major: [{ x: 0, label: '2022年', label_x: 0, label_w: 0 }], minor: [], today: null },
});

describe('faces of other scripts', () => {
  it('are asked for by the letters that need them', () => {
    expect(foreign(scene('Łódź – Москва…', '東京 東', 'قمة'))).toBe('東京قمة年');
    expect(foreign({ ...scene('“Tokyo”'), axis: { ...scene().axis, major: [] } })).toBe('');
  });

  it('are loaded once', async () => {
    const load = vi.fn(async () => [{} as FontFace]);
    const faces = (there: boolean) => ({ check: () => there, load }) as unknown as FontFaceSet;
    expect(await arrived(scene('東京'), faces(false))).toBe(true);
    expect(await arrived(scene('東京'), faces(true))).toBe(false);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('are not waited for where no face has the letter', async () => {
    const faces = { check: () => false, load: async () => [] } as unknown as FontFaceSet;
    expect(await arrived(scene('東京'), faces)).toBe(false);
  });
});
