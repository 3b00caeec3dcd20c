import { statSync } from 'node:fs';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = new URL('../..', import.meta.url).pathname;

/** Small files first: they are quick to load, and most mutants are found by the table of their own file. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size;
    return [...files].sort((a, b) => size(a) - size(b));
  }
}

/** The tests that mutants are held against. Each runs once for every mutant that it reaches, so none of them may be slow. */
export function fastTests(include: string[]): ViteUserConfig {
  return defineConfig({
    root,
    // What is built is not mutated.
    resolve: { alias: [{ find: /^(?:\.\.\/)+dist\/(.*)\.js$/, replacement: `${root}generator/$1.ts` }] },
    // An endless loop is ended by Stryker, which counts it apart.
    test: { include, sequence: { sequencer: SmallFirst }, testTimeout: 600_000, hookTimeout: 600_000 },
  });
}
