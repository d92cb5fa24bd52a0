/** Colours of the picture, read from the design tokens so that canvas and window never differ. */
export interface Palette {
  dark: boolean;
  bg: string;
  chrome: string;
  sunken: string;
  line: string;
  lineStrong: string;
  text: string;
  text2: string;
  text3: string;
  accent: string;
  accentSoft: string;
  selected: string;
  /** Fill and ink (for strokes and glyphs: 3:1 at least) of an event colour, by its name or an analyst's `#rrggbb`. */
  fill(colour: string): string;
  ink(colour: string): string;
}

const NAMES = ['orange', 'sky', 'green', 'yellow', 'blue', 'vermilion', 'purple', 'grey'];
const TOKENS = {
  bg: '--bg',
  chrome: '--bg-chrome',
  sunken: '--bg-sunken',
  line: '--line',
  lineStrong: '--line-strong',
  text: '--text',
  text2: '--text-2',
  text3: '--text-3',
  accent: '--accent',
  accentSoft: '--accent-soft',
  selected: '--bg-selected',
} as const;

/** Reads the palette as the theme is now. */
export function readPalette(): Palette {
  // `light-dark()` is resolved only where a property uses the token.
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color || '#808080';
  };
  const plain = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, read(token)])) as Record<
    keyof typeof TOKENS,
    string
  >;
  const fills = new Map(NAMES.map((name) => [name, read(`--event-${name}`)]));
  const inks = new Map(NAMES.map((name) => [name, read(`--event-${name}-ink`)]));
  probe.remove();
  const known = (map: Map<string, string>, colour: string): string =>
    map.get(colour) ?? (/^#[0-9a-f]{6}$/i.test(colour) ? colour : (map.get('grey') ?? '#808080'));
  return {
    ...plain,
    dark: luminance(plain.bg) < 0.5,
    fill: (colour) => known(fills, colour),
    ink: (colour) => known(inks, colour),
  };
}

/** Rough lightness of an `rgb(r, g, b)` colour, 0 to 1. */
export function luminance(rgb: string): number {
  const [r = 0, g = 0, b = 0] = (rgb.match(/[\d.]+/g) ?? []).map(Number);
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

/** The colour at an opacity. */
export function faded(colour: string, alpha: number): string {
  if (colour.startsWith('#')) {
    const value = Number.parseInt(colour.slice(1, 7), 16);
    return `rgba(${value >> 16}, ${(value >> 8) & 255}, ${value & 255}, ${alpha})`;
  }
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return `rgba(${r}, ${g}, ${b}, ${alpha})`;
}
