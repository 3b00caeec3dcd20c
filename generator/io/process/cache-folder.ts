import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** The folder below the user's cache folder that is ours. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME: named, HOME: home } = process.env;
  // A relative folder is to be ignored: it would lie in the project that this runs in.
  const isNamed = named !== undefined && path.isAbsolute(named);
  return path.join(isNamed ? named : path.join(home || homedir(), '.cache'), 'holotype');
}

/** Writes a file of the cache as a whole: who reads it meanwhile finds the one before. Nobody else may read it. */
export function writeKept(file: string, data: string | Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, data, { mode: 0o600 });
  renameSync(part, file);
}

/** Removes the oldest of what is in a folder, as far as it is called as ours is, so that no more than so many are left. */
export function keepNewest(folder: string, most: number, ours = /./): void {
  const all = readdirSync(folder).filter((name) => ours.test(name));
  if (all.length <= most) return;
  const files = all.map((name) => path.join(folder, name));
  const byAge = files.map((file) => ({ file, time: statSync(file).mtimeMs })).sort((a, b) => b.time - a.time);
  for (const { file } of byAge.slice(most)) rmSync(file, { recursive: true, force: true });
}
