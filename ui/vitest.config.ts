import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { guide } from './guide/plugin.ts';

export default defineConfig({
  plugins: [svelte(), guide()],
  // The browser build of Svelte, so that runes react inside specs.
  resolve: { conditions: ['browser'] },
  server: { fs: { allow: ['.', '../docs/guide', '../texts'] } },
  test: { environment: 'happy-dom', include: ['src/**/*.spec.ts', 'rules/**/*.spec.ts', 'guide/**/*.spec.ts'] },
});
