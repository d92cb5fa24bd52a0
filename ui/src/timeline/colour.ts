/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const GREY: Rgb = [125, 125, 135];

/** Reads `#rrggbb` or `rgb(r, g, b)`; grey if it is neither. */
export function rgbOf(colour: string): Rgb {
  if (/^#[0-9a-f]{6}$/i.test(colour)) {
    const value = Number.parseInt(colour.slice(1), 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  }
  const parts = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return colour.startsWith('rgb') && parts.length >= 3 ? [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0] : GREY;
}

/** The colour as CSS has it, at an opacity. */
export function css([r, g, b]: Rgb, alpha = 1): string {
  const [x, y, z] = [r, g, b].map(Math.round);
  return alpha === 1 ? `rgb(${x}, ${y}, ${z})` : `rgba(${x}, ${y}, ${z}, ${alpha})`;
}

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
export function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A mix of two colours: `part` of the second. */
export function mixed(a: Rgb, b: Rgb, part: number): Rgb {
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part];
}

/**
 * The colour, darkened or lightened just as far as it needs to stand out from `ground`: an outline in yellow on white is no
 * outline.
 */
export function readable(colour: Rgb, ground: Rgb, least = 3): Rgb {
  const towards: Rgb = luminance(ground) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  for (let part = 0; part < 1; part += 0.04) {
    const tried = mixed(colour, towards, part);
    if (contrast(tried, ground) >= least) return tried;
  }
  return towards;
}
