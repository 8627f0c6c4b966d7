import { defineConfig } from 'vitest/config';

/** The browser tests need Chromium, so they run apart from the others: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ['test/e2e/browser/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.results/browser.json' }]] : ['default'],
  },
});
