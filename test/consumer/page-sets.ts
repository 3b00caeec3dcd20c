import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '../../generator/index.ts';
import { ROOT } from '../conventions/source-tree.ts';

/** The folder of the golden folders. */
export const GOLDEN: string = path.join(ROOT, 'test/golden');

/** The pages of golden folders, by the folder that they are in. */
export function pageSets(): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, string[]>();
  for (const page of readdirSync(GOLDEN).flatMap((name) => pagesBelow(path.join(name, 'input')))) {
    const name = path.dirname(page).replace(/\/input(?=\/|$)/, '');
    sets.set(name, [...(sets.get(name) ?? []), page]);
  }
  return sets;
}

/** The pages at some paths below the golden folders. */
export function pagesOf(paths: readonly string[]): readonly Page[] {
  return paths.map((page) => ({ name: path.basename(page), text: readFileSync(path.join(GOLDEN, page), 'utf8') }));
}

function pagesBelow(folder: string): readonly string[] {
  const full = path.join(GOLDEN, folder);
  const names = existsSync(full) ? readdirSync(full, { recursive: true, encoding: 'utf8' }) : [];
  return names
    .filter((name) => name.endsWith('.md') && statSync(path.join(full, name)).isFile())
    .map((name) => path.join(folder, name));
}
