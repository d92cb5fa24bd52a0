import { contrast, css, luminance, readable, rgbOf, type Rgb } from './colour';

/** Colours of the picture, read from the design tokens so that canvas and window never differ. */
export interface Palette {
  dark: boolean;
  bg: string;
  line: string;
  lineStrong: string;
  text: string;
  text2: string;
  text3: string;
  accent: string;
  danger: string;
  selected: string;
  /** An event colour as an area. */
  fill(colour: string): string;
  /** An event colour as a stroke or a glyph: with a contrast of 3 at least. */
  ink(colour: string): string;
  /** Words on an area of this colour. */
  on(colour: string): string;
}

const DAY: Rgb = [255, 255, 255];
const NIGHT: Rgb = [20, 21, 28];

const TOKENS = {
  bg: '--bg',
  line: '--line',
  lineStrong: '--line-strong',
  text: '--text',
  text2: '--text-2',
  text3: '--text-3',
  accent: '--accent',
  danger: '--danger',
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
  const tokens = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, read(token)])) as Record<
    keyof typeof TOKENS,
    string
  >;
  probe.remove();
  return paletteOf(tokens);
}

/** The palette for these tokens. */
export function paletteOf(tokens: Record<keyof typeof TOKENS, string>): Palette {
  const ground = rgbOf(tokens.bg);
  return {
    ...tokens,
    dark: luminance(ground) < 0.18,
    fill: kept((colour) => css(rgbOf(colour))),
    ink: kept((colour) => css(readable(rgbOf(colour), ground))),
    // White if it can be read, which looks calmer.
    on: kept((colour) => css(contrast(DAY, rgbOf(colour)) >= 4.5 ? DAY : NIGHT)),
  };
}

/** The colour at an opacity. */
export function faded(colour: string, alpha: number): string {
  return css(rgbOf(colour), alpha);
}

/** A function that remembers its answers: a scene has few colours and asks for them thousands of times. */
function kept(work: (colour: string) => string): (colour: string) => string {
  const known = new Map<string, string>();
  return (colour) => {
    let answer = known.get(colour);
    if (answer === undefined) known.set(colour, (answer = work(colour)));
    return answer;
  };
}
