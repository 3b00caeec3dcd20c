import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { normalizeNewlines } from '../../text/decode.ts';
import { isNotFound } from './errno.ts';

/** The hash of a text, without regard to how its lines end, and to a byte order mark. */
export function hashText(text: string): string {
  return createHash('sha256').update(normalizeNewlines(text)).digest('base64url');
}

/** The hash of what a file says, without regard to how its lines end; nothing if it is not there. */
export function hashOf(file: string): string | undefined {
  try {
    return hashText(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** The same of a file that has to be there. Throws if it is none. */
export function hashFile(file: string): string {
  // Reading from a pipe may never end.
  if (!statSync(file).isFile()) throw new Error(`${file} is not a file`);
  return hashText(readFileSync(file, 'utf8'));
}
