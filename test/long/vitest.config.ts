import { defineConfig } from 'vitest/config';
import { PROPERTIES } from '../tiers.ts';

/** What chance comes from: another each time, so that what was never met is met some day. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** The tests that take minutes; one file after the other, so that they leave a machine usable and the counts in order. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/long/**/*.test.ts', PROPERTIES],
    provide: { tier: 'long', seed },
    setupFiles: ['test/chance.ts'],
    pool: 'forks',
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    server: { deps: { external: [/\/dist\//] } },
  },
});
