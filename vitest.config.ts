import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/browser/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // In CI the counts of all runs are added up from these files.
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.results/vitest.json' }]] : ['default'],
  },
});
