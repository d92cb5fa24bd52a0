import { dressWindow } from '../lib/ipc';
import type { Theme } from './view.svelte';

/** What a desktop can be. */
type Shade = 'light' | 'dark';

/** Makes frame and native menus light or dark; other than the shell in specs. */
export type Dress = (theme: Shade | null) => Promise<unknown>;

/**
 * The frame of the window and its native menus follow the theme that is chosen. Where the frame is drawn by GTK, giving it back to the
 * desktop makes it light whatever the desktop is, so there the desktop's own shade is kept in mind and put back; a desktop that changes
 * meanwhile changes the frame too, and the choice is said again.
 */
export class WindowTheme {
  #desktop: Shade;
  #chosen: Shade | null = null;
  readonly #dress: Dress;
  readonly #gives: boolean;

  /** `gives`: whether a frame that is given back follows the desktop. */
  constructor(desktop: Shade, gives: boolean, dress: Dress = dressWindow) {
    this.#desktop = desktop;
    this.#gives = gives;
    this.#dress = dress;
  }

  /** The person has chosen, or the choice of the last time is there. */
  choose(theme: Theme): void {
    const chosen = theme === 'system' ? null : theme;
    if (chosen === this.#chosen) return;
    this.#chosen = chosen;
    void this.#dress(chosen ?? (this.#gives ? null : this.#desktop));
  }

  /** What the page is told of the desktop has changed: by the desktop, or by our own dressing. */
  heard(shade: Shade): void {
    if (this.#chosen === shade) return;
    this.#desktop = shade;
    if (this.#chosen) void this.#dress(this.#chosen);
  }
}

/** Follows the chosen theme from now on; returns how to choose. To be called before anything is chosen. */
export function windowTheme(): (theme: Theme) => void {
  const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  const shade = (matches: boolean | undefined): Shade => (matches ? 'dark' : 'light');
  const frame = new WindowTheme(shade(dark?.matches), !/Linux/.test(navigator.userAgent));
  dark?.addEventListener('change', ({ matches }) => frame.heard(shade(matches)));
  return (theme) => frame.choose(theme);
}
