import { defineConfig } from 'vitest/config';

/** Flows: the built window in Chromium over the loopback bridge, one file at a time. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['flows/**/*.flow.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
