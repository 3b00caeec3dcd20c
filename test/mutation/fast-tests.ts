import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { startingWith } from '../sequence.ts';
import { SEED } from '../tiers.ts';

const root = new URL('../..', import.meta.url).pathname;

/**
 * The tests that mutants are held against, those first that are quick to load. Each runs once for every mutant that it
 * reaches, so none of them may be slow.
 */
export function fastTests(files: readonly string[]): ViteUserConfig {
  return defineConfig({
    root,
    // What is built is not mutated.
    resolve: { alias: [{ find: /^(?:\.\.\/)+dist\/(.*)\.js$/, replacement: `${root}generator/$1.ts` }] },
    test: {
      include: [...files],
      provide: { tier: 'quick', seed: SEED },
      setupFiles: ['test/chance.ts'],
      sequence: { sequencer: startingWith(files) },
      // One thread for all files: modules are loaded anew for each mutant, but not for each file.
      isolate: false,
      // An endless loop is ended by Stryker, which counts it apart.
      testTimeout: 600_000,
      hookTimeout: 600_000,
    },
  });
}
