import { statSync } from 'node:fs';

/** Whether the system refused something for one of these reasons: `ENOENT`, `EXDEV`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** Whether there is nothing at the path that something was asked of. */
export function isNotFound(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ENOTDIR');
}

/**
 * Whether there is something at a path. Throws where that cannot be determined, for instance for want of permission: what
 * cannot be seen must not count as missing, or it would be made anew over what is there.
 */
export function exists(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}
