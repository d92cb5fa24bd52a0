import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { guide } from './guide/plugin.ts';

export default defineConfig({
  plugins: [svelte(), guide()],
  // The page is served from the app itself, whose CSP has no `data:` for scripts and no inline styles.
  build: {
    target: ['es2022', 'safari17'],
    cssTarget: ['safari18', 'chrome130'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: { host: '127.0.0.1', port: 5173, strictPort: true, fs: { allow: ['.', '../docs/guide', '../src-tauri/crates/scene/fonts', '../texts'] } },
});
