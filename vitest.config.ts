import { defineConfig } from 'vitest/config';

/** Tests that open a browser: they share the machine with it, so one file runs after the other. */
const withBrowser = {
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  retry: 0,
  // on a slow machine the first words are understood after more than the second that is usual
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // properties are tried a hundred times, on machines that do other things as well
          testTimeout: 30_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/sites/**', 'tests/editors/**', 'tests/content/**', 'tests/e2e/**'],
          setupFiles: ['fake-indexeddb/auto', 'tests/same-seed.ts'],
        },
      },
      {
        test: {
          name: 'sites',
          include: ['tests/sites/**/*.test.ts', 'tests/editors/**/*.test.ts', 'tests/content/**/*.test.ts'],
          ...withBrowser,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/harness-build.ts'],
          ...withBrowser,
        },
      },
    ],
  },
});
