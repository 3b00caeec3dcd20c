import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Runs some files first, in their order, and the others after them in the order in which Vitest would. */
export function startingWith(files: readonly string[]): typeof BaseSequencer {
  const place = ({ moduleId }: TestSpecification): number => {
    const index = files.indexOf(path.relative(ROOT, moduleId));
    return index === -1 ? files.length : index;
  };
  return class extends BaseSequencer {
    override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
      return (await super.sort(specifications)).toSorted((a, b) => place(a) - place(b));
    }
  };
}
