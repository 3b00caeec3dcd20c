import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPageSource } from '../../config/page-source.ts';
import { placeOfEntry } from '../../config/place-of-entry.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PageSource } from '../../model/page-source.ts';
import { decodeText } from '../../text/decode.ts';
import type { SourceFile } from '../../text/source.ts';
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

/** The files of what was fetched for a catalog, and what about them is not as the lock file says, at its entry in the config. */
export function pinnedPages(
  sources: readonly PageSource[],
  locked: Readonly<Record<string, LockedSource>> | undefined,
  base: string,
  config: SourceFile,
): { readonly files: readonly string[]; readonly findings: readonly Diagnostic[] } {
  const findings: Diagnostic[] = [];
  // Several entries may lead to one page.
  const files = new Set<string>();
  for (const { given: source } of sources) {
    const place = placeOfEntry(source, config);
    const pages = Object.entries(locked?.[source]?.pages ?? {});
    if (pages.length === 0) findings.push(diagnostic('source/not-fetched', { source, path: undefined }, place));
    for (const [file, { hash }] of pages) {
      if (files.has(file)) continue;
      files.add(file);
      const state = stateOfFile(path.resolve(base, file), hash);
      if (state === 'missing') findings.push(diagnostic('source/not-fetched', { source, path: file }, place));
      if (state === 'edited') findings.push(diagnostic('source/edited', { path: file, source }, place));
    }
  }
  return { files: [...files], findings };
}

/** Whether a fetched page is there, and as it was fetched. */
export function stateOfFile(file: string, hash: string): 'intact' | 'edited' | 'missing' {
  if (!exists(file)) return 'missing';
  const decoded = decodeText(readFileSync(file));
  return decoded.ok && hashText(decoded.text) === hash ? 'intact' : 'edited';
}
