import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { requirePackage } from '../../packages/require-package.ts';
import { cacheFolder } from './cache-folder.ts';

/** How many installations keep a cache; some ten megabytes each. */
const MAX_KEPT = 4;

/** After so long, in milliseconds, nobody is writing any more: who was has been killed. */
const STALE = 60_000;

/**
 * Loads a module whose packages are large, and keeps what V8 compiles of them for the next time in the user's cache
 * folder: the TypeScript that ts-morph brings takes half as long then. Node 22 can do that itself; before, a package
 * does it. `NODE_DISABLE_COMPILE_CACHE` turns it off, and without a cache folder everything works all the same.
 */
export async function importCached<T>(load: () => Promise<T>): Promise<T> {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return load();
  const folder = folderOfInstallation();
  const { enableCompileCache } = requirePackage('node:module') as { enableCompileCache?: (folder: string) => unknown };
  if (enableCompileCache !== undefined) {
    enableCompileCache(folder);
    return load();
  }
  const { install } = requirePackage('v8-compile-cache-lib') as typeof import('v8-compile-cache-lib');
  const hook = install({ cacheDir: folder, prefix: `node-${process.version}` });
  try {
    return await load();
  } finally {
    hook?.uninstall();
  }
}

/**
 * The folder of this installation: one for all would hold the same packages once for each place that they were ever
 * loaded from, and all of it is read at every start.
 */
function folderOfInstallation(): string {
  const all = cacheFolder();
  const folder = path.join(
    all,
    createHash('sha256')
      .update(import.meta.url)
      .digest('hex')
      .slice(0, 16),
  );
  try {
    if (!existsSync(folder)) makeRoom(all, folder);
    removeStaleLock(path.join(folder, `node-${process.version}.LOCK`));
  } catch {
    // A cache that cannot be kept is only slower.
  }
  return folder;
}

function makeRoom(all: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  // Only what is called as our own folders are is removed, whatever else is kept there.
  const kept = readdirSync(all)
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .map((name) => path.join(all, name));
  const byAge = kept.map((entry) => ({ entry, time: statSync(entry).mtimeMs })).sort((a, b) => b.time - a.time);
  for (const { entry } of byAge.slice(MAX_KEPT)) rmSync(entry, { recursive: true, force: true });
}

function removeStaleLock(lock: string): void {
  const stat = statSync(lock, { throwIfNoEntry: false });
  if (stat !== undefined && Date.now() - stat.mtimeMs > STALE) rmSync(lock, { force: true });
}
