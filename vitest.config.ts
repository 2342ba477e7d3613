import { defineConfig } from 'vitest/config';

/**
 * Three projects. `unit` needs nothing but Node: `npx vitest --project unit`. The other two look at what stands in
 * dist/, so they want `npm run build` first: `dist` reads the files; `browser` opens the pages in a real browser,
 * with one server and one browser started by its global setup for all test files.
 */
export default defineConfig({
  test: {
    reporters: process.env['CI'] ? ['default'] : ['dot'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.unit.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'dist',
          environment: 'node',
          include: ['tests/**/*.dist.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/**/*.browser.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One second, the default, is too short where a small machine runs browser and tests at once.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
