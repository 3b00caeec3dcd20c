import { defineConfig } from 'vitest/config';
import { filesOf, type Tier } from './tiers.ts';

const project = (name: Tier) => ({
  extends: true as const,
  test: { name, ...filesOf(name), provide: { tier: name } },
});

/** All tests but the long ones, in two tiers: `--project quick` and `--project ci`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [project('quick'), project('ci')],
    pool: 'forks',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: { include: ['generator/**', 'templates/**'], reporter: ['text-summary', 'html'] },
  },
});
