import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { displayPath, isBelow, linksInTheWay, linksTo } from '../disk/paths.ts';
import { LOCK_FILE } from '../lock-file/lock-file.ts';

/** Where runs write. Paths are absolute. */
export interface OutputScope {
  /** The folder of the lock file. */
  readonly base: string;
  /** The folders and files, besides the lock file, that may be written by the jobs of this folder. */
  readonly roots: readonly string[];
}

/**
 * Raises a `UserError` that names every file that stands outside of a scope, or is reached through a link that could lead
 * out of it. All that is written or removed has to pass here.
 */
export function assertInScope(files: readonly string[], scope: OutputScope, cwd: string): void {
  const problems = problemsOf(files, scope, cwd);
  if (problems.length > 0) throw new UserError(problems);
}

/** Whether a file stands on a scope, and no link on the way to it could lead out. */
export function isInScope(file: string, scope: OutputScope): boolean {
  return problemsOf([file], scope, scope.base).length === 0;
}

function problemsOf(files: readonly string[], { base, roots }: OutputScope, cwd: string): readonly Diagnostic[] {
  // Files that may be written by themselves, whatever is beside them: no link may stand in their own place.
  const single = files.filter((file) => file === path.join(base, LOCK_FILE) || roots.includes(file));
  const others = files.filter((file) => !single.includes(file));
  const strangers = others.filter((file) => !roots.some((root) => isBelow(file, root)));
  const entered = roots.filter((root) => files.some((file) => isBelow(file, root)));
  return [
    ...strangers.map((file) => diagnostic('output/outside', { path: displayPath(file, cwd) })),
    ...linksInTheWay(others, { base, roots: entered }, cwd),
    ...single.flatMap((file) => linksTo([file], path.dirname(file), cwd)),
  ];
}
