import { statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { startingWith } from './sequence.ts';
import { ALONE, filesOf, LONGEST, SEED } from './tiers.ts';

/** How many bytes the files of the tests that run at one time may take. */
const ROOM = 4 * 2 ** 30;

/** Where tests put their files: in memory if it has room, for they need not outlast the test, and writing them durably takes time. */
function placeForFiles(): { readonly TMPDIR?: string } {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > ROOM ? { TMPDIR: '/dev/shm' } : {};
  } catch {
    return {};
  }
}

/** Tests of the second tier wait for processes much of the time: one more than there are cores keeps these busy. */
const WORKERS = { quick: '100%', ci: availableParallelism() + 1 };

/** Files of a tier share their processes: half of the time would go into loading the same modules again. */
const project = (tier: 'quick' | 'ci') => ({
  extends: true as const,
  test: { name: tier, ...filesOf(tier), provide: { tier, seed: SEED }, isolate: false, maxWorkers: WORKERS[tier] },
});

const alone = {
  extends: true as const,
  test: {
    name: 'ci-alone',
    include: [...ALONE],
    provide: { tier: 'ci' as const, seed: SEED },
    isolate: true,
    maxWorkers: WORKERS.ci,
  },
};

/** All tests but the long ones, in two tiers: `--project quick` and `--project 'ci*'`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [project('quick'), project('ci'), alone],
    setupFiles: ['test/chance.ts'],
    // Git says the same of a folder outside of any repository, wherever that is.
    env: { ...placeForFiles(), GIT_DISCOVERY_ACROSS_FILESYSTEM: '1' },
    sequence: { sequencer: startingWith(LONGEST) },
    experimental: { fsModuleCache: true },
    pool: 'forks',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: { include: ['generator/**', 'templates/**'], reporter: ['text-summary', 'html'] },
  },
});
