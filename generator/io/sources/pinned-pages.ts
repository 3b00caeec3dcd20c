import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPageSource } from '../../config/page-source.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PageSource } from '../../model/page-source.ts';
import { decodeText } from '../../text/decode.ts';
import { exists } from '../disk/errno.ts';
import { hashText } from '../disk/hash.ts';
import type { LockedSource } from '../lock-file/lock-file.ts';

/** The entries of a catalog's `pages`, by kind. */
export interface PageEntries {
  readonly paths: readonly string[];
  readonly sources: readonly PageSource[];
}

/** Tells the pages in the project from those that come from elsewhere. The config was checked before. */
export function sortEntries(pages: readonly string[]): PageEntries {
  const read = pages.map((page) => ({ page, source: readPageSource(page) }));
  return {
    paths: read.filter(({ source }) => source === undefined).map(({ page }) => page),
    sources: read.flatMap(({ source }) => (source === undefined || source.kind === 'wrong' ? [] : [source])),
  };
}

/** The folder that a catalog's fetched pages are kept in, relative to the config. */
export function fetchedFolder(catalog: string): string {
  return `schemas/${catalog}/docs`;
}

/** The files of what was fetched for a catalog, and what about them is not as the lock file says. */
export function pinnedPages(
  sources: readonly PageSource[],
  locked: Readonly<Record<string, LockedSource>> | undefined,
  base: string,
): { readonly files: readonly string[]; readonly findings: readonly Diagnostic[] } {
  const findings: Diagnostic[] = [];
  const files = sources.flatMap(({ given: source }) => {
    const pages = Object.entries(locked?.[source]?.pages ?? {});
    if (pages.length === 0) findings.push(diagnostic('source/not-fetched', { source, path: undefined }));
    for (const [file, { hash }] of pages) {
      const state = stateOfFile(path.resolve(base, file), hash);
      if (state === 'missing') findings.push(diagnostic('source/not-fetched', { source, path: file }));
      if (state === 'edited') findings.push(diagnostic('source/edited', { path: file, source }));
    }
    return pages.map(([file]) => file);
  });
  return { files, findings };
}

/** Whether a fetched page is there, and as it was fetched. */
export function stateOfFile(file: string, hash: string): 'intact' | 'edited' | 'missing' {
  if (!exists(file)) return 'missing';
  const decoded = decodeText(readFileSync(file));
  return decoded.ok && hashText(decoded.text) === hash ? 'intact' : 'edited';
}
