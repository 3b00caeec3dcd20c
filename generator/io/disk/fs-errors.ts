import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { reasonOf } from './errno.ts';
import { shown } from './paths.ts';

/** What is told of a file that the system does not let us at, wherever that was noticed; nothing of other errors. */
export function refusedBySystem(error: unknown, cwd: string): UserError | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'path' in error && typeof error.path === 'string')) return undefined;
  return new UserError([diagnostic('disk/refused', { path: shown(error.path, cwd), reason: reasonOf(error) })], 1);
}

/** What a run is told that the disk refused something. */
export function notWritable(file: string, error: unknown, cwd: string): UserError {
  return new UserError([diagnostic('output/not-writable', { path: shown(file, cwd), reason: reasonOf(error) })], 1);
}
