import { defineConfig } from 'vitest/config';

/** The tests that take minutes; one file after the other, so that they leave a machine usable and the counts in order. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/long/**/*.test.ts'],
    pool: 'forks',
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    server: { deps: { external: [/\/dist\//] } },
  },
});
