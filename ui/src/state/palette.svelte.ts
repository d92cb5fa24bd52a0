import { readPalette, type Palette } from '../timeline/palette';
import { view } from './view.svelte';

/** The colours of the picture, read anew when the theme changes. */
class PaletteState {
  now = $state.raw<Palette>(readPalette());

  constructor() {
    const reread = () => requestAnimationFrame(() => (this.now = readPalette()));
    globalThis.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', reread);
    $effect.root(() => {
      $effect(() => {
        // The attribute on the root has to be there before colours are read.
        void view.theme;
        setTimeout(() => (this.now = readPalette()));
      });
    });
  }
}

export const palette = new PaletteState();
