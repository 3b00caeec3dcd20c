import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isMarkdownName } from '../model/page-source.ts';

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
