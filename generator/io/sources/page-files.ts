import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMarkdownName } from '../../config/page-source.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';

/** What pages are called in outputs: their paths below the folder that all of them share. */
export function pageNames(paths: readonly string[]): readonly string[] {
  const folders = paths.map((page) => path.dirname(page).split(path.sep));
  const [first = []] = folders;
  let shared = 0;
  while (shared < first.length && folders.every((folder) => folder[shared] === first[shared])) shared++;
  return paths.map((page) => page.split(path.sep).slice(shared).join('/'));
}

/** The Markdown files in a folder, sorted. */
export function markdownFiles(folder: string): readonly string[] {
  return readdirSync(folder).filter(isMarkdownName).sort();
}

/** What cannot be seen is no folder here: it is read as a page next, which tells why it cannot be. */
function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/** The pages of a catalog: files as they are, folders as the Markdown files in them. */
export function expandPages(
  pages: readonly string[],
  folder: string,
): { readonly files: readonly string[]; readonly folders: Readonly<Record<string, readonly string[]>> } {
  const folders: Record<string, readonly string[]> = {};
  const files = pages.flatMap((page) => {
    const full = path.resolve(folder, page);
    if (!isFolder(full)) return [page];
    const found = markdownFiles(full);
    if (found.length === 0) throw new UserError([diagnostic('page/no-pages-in-folder', { path: page })]);
    folders[page] = found;
    return found.map((name) => `${page.replace(/\/$/, '')}/${name}`);
  });
  return { files, folders };
}
