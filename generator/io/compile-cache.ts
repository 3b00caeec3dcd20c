import { homedir } from 'node:os';
import path from 'node:path';
import { requirePackage } from '../packages/require-package.ts';

/**
 * Loads a module whose packages are large, and keeps what V8 compiles of them for the next time in the user's cache
 * folder: the TypeScript that ts-morph brings takes half as long then. Node 22 can do that itself; before, a package
 * does it. `NODE_DISABLE_COMPILE_CACHE` turns it off, and without a cache folder everything works all the same.
 */
export async function importCached<T>(load: () => Promise<T>): Promise<T> {
  const { env } = process;
  const folder = path.join(env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'holotype');
  if (env.NODE_DISABLE_COMPILE_CACHE) return load();
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
