import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';

import { displayPath } from './paths.ts';

/** What is reported of a file that the system does not let us at, wherever that was noticed; nothing of other errors. */
export function toUserError(error: unknown, cwd: string): UserError | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'path' in error && typeof error.path === 'string')) return undefined;
  return new UserError([diagnostic('disk/refused', { path: displayPath(error.path, cwd), reason: messageOf(error) })]);
}

/** The error of a run to which the disk refused something. */
export function notWritableError(file: string, error: unknown, cwd: string): UserError {
  return new UserError([diagnostic('output/not-writable', { path: displayPath(file, cwd), reason: messageOf(error) })]);
}

/** Why a system call failed, in words: `permission denied`, `no space left on device`. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return /^[A-Z0-9_]+: ([^,]+)/.exec(error.message)?.[1] ?? error.message;
}
