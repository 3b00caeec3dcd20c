import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**'],
    pool: 'forks',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: { include: ['generator/**', 'templates/**'], reporter: ['text-summary', 'html'] },
  },
});
