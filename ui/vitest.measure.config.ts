import { defineConfig } from 'vitest/config';

/** What the built window costs in Chromium over the loopback bridge; run by `cargo xtask bench`, never as a test. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['measure/**/*.measure.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
