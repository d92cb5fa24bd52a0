import { defineConfig } from 'vitest/config';

/** The pictures of the guide, taken of the built window in Chromium over the loopback bridge. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['pictures/**/*.picture.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
