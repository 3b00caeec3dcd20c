import { defineConfig } from 'vitest/config';
import { ALONE, filesOf, SEED } from './tiers.ts';

/** Files of a tier share their processes: half of the time would go into loading the same modules again. */
const project = (tier: 'quick' | 'ci') => ({
  extends: true as const,
  test: { name: tier, ...filesOf(tier), provide: { tier, seed: SEED }, isolate: false },
});

const alone = {
  extends: true as const,
  test: { name: 'ci-alone', include: [...ALONE], provide: { tier: 'ci' as const, seed: SEED }, isolate: true },
};

/** All tests but the long ones, in two tiers: `--project quick` and `--project 'ci*'`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [project('quick'), project('ci'), alone],
    setupFiles: ['test/chance.ts'],
    pool: 'forks',
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: { include: ['generator/**', 'templates/**'], reporter: ['text-summary', 'html'] },
  },
});
