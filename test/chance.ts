import fc from 'fast-check';
import { beforeEach, inject } from 'vitest';

/*
 * Runs before each file of tests: what fast-check makes comes from the seed of the run. It is the same each time where a
 * failure would stand in the way of a change that it has nothing to do with, and another each time in the long tests.
 */

const seed = inject('seed');
const tier = inject('tier');

/** How often a property is looked at that does not say so itself. */
const numRuns = { quick: 100, ci: 500, long: 10_000 }[tier];

fc.configureGlobal({ seed, numRuns });

if (tier === 'long')
  beforeEach(({ onTestFailed }) => {
    onTestFailed(() => console.log(`SEED=${seed} repeats this run`));
  });
