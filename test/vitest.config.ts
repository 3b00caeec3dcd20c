import { defineConfig } from 'vitest/config';
import { filesOf, type Tier } from './tiers.ts';

/** Files of the quick tier share their processes: half of the time would go into loading the same modules again. */
const project = (name: Tier) => ({
  extends: true as const,
  test: { name, ...filesOf(name), provide: { tier: name }, isolate: false },
});

/** All tests but the long ones, in two tiers: `--project quick` and `--project ci`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [project('quick'), project('ci')],
    pool: 'forks',
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: { include: ['generator/**', 'templates/**'], reporter: ['text-summary', 'html'] },
  },
});
