import { homedir } from 'node:os';
import path from 'node:path';

/** The folder below the user's cache folder that is ours. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME: named, HOME: home } = process.env;
  // A relative folder is to be ignored: it would lie in the project that this runs in.
  const isNamed = named !== undefined && path.isAbsolute(named);
  return path.join(isNamed ? named : path.join(home || homedir(), '.cache'), 'holotype');
}
