import { type Stats, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { LOCK_FILE, type Lock, type LockedSources } from '../lock-file/lock-file.ts';
import { packageVersion } from '../package/package-files.ts';
import { fetchedFolder } from '../sources/pinned-pages.ts';
import { writeChanges } from './commit.ts';
import type { FileChange } from './plan-changes.ts';
import type { OutputScope } from './scope.ts';

/**
 * Writes fetched pages, and into the lock file where they come from. The time of the lock file stays: it says when the
 * output was last found to be right, which an update does not touch. With nothing new, nothing is written.
 */
export async function writeFetched(
  changes: readonly FileChange[],
  sources: LockedSources,
  { lock, scope }: { readonly lock: Lock | undefined; readonly scope: OutputScope },
  cwd: string,
): Promise<void> {
  const { sources: before = {}, ...rest } = lock ?? emptyLock();
  const isSame = changes.every(({ status }) => status === 'unchanged') && JSON.stringify(before) === JSON.stringify(sources);
  if (isSame) return;
  const file = path.join(scope.base, LOCK_FILE);
  const times = statSync(file, { throwIfNoEntry: false });
  await writeChanges(
    changes,
    { before: lock, after: Object.keys(sources).length === 0 ? rest : withSources(rest, sources) },
    withFetched(scope, lock),
    cwd,
  );
  if (times !== undefined) setTimes(file, times);
}

/** Pages of catalogs that the config does not name any more are removed as well. */
function withFetched({ base, roots }: OutputScope, lock: Lock | undefined): OutputScope {
  const fetched = Object.keys(lock?.sources ?? {}).map((catalog) => path.resolve(base, fetchedFolder(catalog)));
  return { base, roots: [...roots, ...fetched] };
}

function setTimes(file: string, { atime, mtime }: Stats): void {
  try {
    utimesSync(file, atime, mtime);
  } catch {
    // All is written; the next run only takes the slow path.
  }
}

/** In the order in which `generate` writes it, so that the file does not change back and forth. */
function withSources({ findings, ...rest }: Lock, sources: LockedSources): Lock {
  return { ...rest, sources, findings };
}

function emptyLock(): Lock {
  return {
    lockVersion: 1,
    generator: packageVersion(),
    request: [],
    inputs: {},
    folders: {},
    jobs: {},
    findings: { warnings: 0, guesses: 0 },
  };
}
