import { describe, expect, it } from 'vitest';
import { contrast, css, luminance, readable, rgbOf } from './colour';

const white = rgbOf('#ffffff');
const dark = rgbOf('rgb(22, 23, 26)');
const okabeIto = ['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#0072b2', '#d55e00', '#cc79a7', '#999999'];

describe('colours', () => {
  it('are read as CSS writes them', () => {
    expect(rgbOf('#0072b2')).toEqual([0, 114, 178]);
    expect(dark).toEqual([22, 23, 26]);
    expect(rgbOf('nonsense')).toEqual(rgbOf('also nonsense'));
    expect(css([0, 114, 178])).toBe('rgb(0, 114, 178)');
    expect(css([0, 114, 178], 0.5)).toBe('rgba(0, 114, 178, 0.5)');
  });

  it('have the contrast of WCAG', () => {
    expect(contrast(white, [0, 0, 0])).toBeCloseTo(21, 5);
    expect(contrast(rgbOf('#767676'), white)).toBeCloseTo(4.54, 2);
    expect(luminance(white)).toBeCloseTo(1, 6);
  });

  it('stand out from the ground, and stay as they are where they do already', () => {
    for (const colour of okabeIto) {
      expect(contrast(readable(rgbOf(colour), white), white)).toBeGreaterThanOrEqual(3);
      expect(contrast(readable(rgbOf(colour), dark), dark)).toBeGreaterThanOrEqual(3);
    }
    expect(readable(rgbOf('#0072b2'), white)).toEqual([0, 114, 178]);
    expect(readable(white, white, 3)).not.toEqual(white);
  });
});
