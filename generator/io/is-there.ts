import { statSync } from 'node:fs';
import { isMissing } from './system-code.ts';

/**
 * Whether there is something at a path. Throws where that cannot be told, for instance for want of permission: what
 * cannot be seen must not count as missing, or it would be made anew over what is there.
 */
export function isThere(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
