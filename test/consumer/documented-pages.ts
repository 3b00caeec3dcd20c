import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '../../generator/index.ts';
import { ROOT } from '../conventions/source-tree.ts';
import { GOLDEN, pageSets, pagesOf } from './page-sets.ts';

const OF_CALLING = 'schemas/acs-calling/docs';

/** All sets of pages that there are: those of the golden folders, and that of the catalog in the repository. */
export function documentedPages(): ReadonlyMap<string, readonly Page[]> {
  const folder = path.join(ROOT, OF_CALLING);
  const calling = readdirSync(folder).map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
  return new Map([[OF_CALLING, calling], ...[...pageSets()].map(([name, paths]) => [name, pagesOf(paths)] as const)]);
}

/** The specifications of the golden folders that name their format, each by itself. */
export function documentedSpecifications(): ReadonlyMap<string, readonly Page[]> {
  const files = readdirSync(GOLDEN).flatMap((name) => {
    const folder = path.join(GOLDEN, name, 'input');
    return existsSync(folder) ? readdirSync(folder).map((file) => path.join(folder, file)) : [];
  });
  const read = files
    .filter((file) => /\.(?:ya?ml|json)$/.test(file))
    .map((file) => ({ file, name: path.basename(file), text: readFileSync(file, 'utf8') }));
  const specifications = read.filter(({ text }) => /^\s*\{?\s*"?(?:openapi|asyncapi)"?:/.test(text));
  return new Map(specifications.map(({ file, name, text }) => [path.relative(GOLDEN, file), [{ name, text }]]));
}
