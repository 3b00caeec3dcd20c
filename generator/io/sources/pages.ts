import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isSpecificationName } from '../../config/page-source.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { LIMITS, type Limits } from '../../model/limits.ts';
import { decodeText } from '../../text/decode.ts';
import type { SourceFile } from '../../text/source.ts';
import { isNotFound } from '../disk/errno.ts';
import { messageOf } from '../disk/fs-errors.ts';
import { MAX_SPECIFICATION_BYTES, pageNames } from './page-files.ts';

/**
 * Reads pages. Raises a `UserError` with exit code 3 that names every page that is missing, a directory, too large or
 * no text.
 */
export function readPageFiles(paths: readonly string[], cwd: string, { pageBytes }: Limits = LIMITS): readonly SourceFile[] {
  const names = pageNames(paths.map((page) => path.resolve(cwd, page)));
  const results = paths.map((page, index) => {
    const limit = isSpecificationName(page) ? Math.max(pageBytes, MAX_SPECIFICATION_BYTES) : pageBytes;
    return readPage(page, names[index] ?? page, cwd, limit);
  });
  const problems = results.filter((result): result is Diagnostic => 'code' in result);
  if (problems.length > 0) throw new UserError(problems);
  return results.filter((result): result is SourceFile => 'text' in result);
}

/** Reading from a pipe or a device may never end. */
const NO_FILE = 'it is a pipe or a device, not a file';

function readPage(page: string, name: string, cwd: string, limit: number): SourceFile | Diagnostic {
  const file = path.resolve(cwd, page);
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return diagnostic('page/is-directory', { path: page });
    if (!stat.isFile()) return diagnostic('page/not-readable', { path: page, reason: NO_FILE });
    if (stat.size > limit) return diagnostic('page/too-large', { path: page, bytes: stat.size, limit });
    const decoded = decodeText(readFileSync(file));
    return decoded.ok
      ? { name, path: page, text: decoded.text }
      : diagnostic('page/not-text', { path: page, what: decoded.what, offset: decoded.offset });
  } catch (error) {
    return isNotFound(error)
      ? diagnostic('page/not-found', { path: page })
      : diagnostic('page/not-readable', { path: page, reason: messageOf(error) });
  }
}
