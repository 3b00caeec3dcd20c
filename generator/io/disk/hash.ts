import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { withPlainEnds } from '../../text/line-ends.ts';
import { isMissing } from './errno.ts';

/** The hash of a text, without regard to how its lines end, and to a byte order mark. */
export function hashText(text: string): string {
  return createHash('sha256').update(withPlainEnds(text)).digest('base64url');
}

/** The hash of what a file says, without regard to how its lines end; nothing if it is not there. */
export function hashOf(file: string): string | undefined {
  try {
    return hashText(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
