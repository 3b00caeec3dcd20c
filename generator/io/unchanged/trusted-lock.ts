import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lock } from '../lock-file/lock-file.ts';

/**
 * Whether all that the lock file names stands below its folder, or below one that the config names: whoever may change
 * the lock file alone must not choose what else is read.
 */
export function isTrusted({ inputs, folders, jobs }: Lock, config: string | undefined): boolean {
  const named = [inputs, folders, ...Object.values(jobs).map(({ outputs }) => outputs)].flatMap((record) => Object.keys(record));
  const outside = named.filter((name) => path.isAbsolute(name) || /^\.\.(?:\/|$)|\/\.\.(?:\/|$)|\\/.test(name));
  if (outside.length === 0) return true;
  const text = config === undefined ? '' : readFileSync(config, 'utf8');
  return outside.every((name) => name === path.posix.normalize(name) && foldersOf(name).some((above) => text.includes(above)));
}

/** A path and those above it, other than those that only lead up. */
function foldersOf(name: string): readonly string[] {
  const above = path.posix.dirname(name);
  return /[^./]/.test(name) ? [name, ...(above === name ? [] : foldersOf(above))] : [];
}
