import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import { shown } from './output.ts';
import { reasonOf } from './reason.ts';

/** What is told of a file that the system does not let us at, wherever that was noticed; nothing of other errors. */
export function refusedBySystem(error: unknown, cwd: string): UserError | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'path' in error && typeof error.path === 'string')) return undefined;
  return new UserError([diagnostic('disk/refused', { path: shown(error.path, cwd), reason: reasonOf(error) })], 1);
}
