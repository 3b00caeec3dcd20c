import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '../../generator/index.ts';
import { ROOT } from '../conventions/source-tree.ts';
import { pageSets, pagesOf } from './page-sets.ts';

const OF_CALLING = 'schemas/acs-calling/docs';

/** All sets of pages that there are: those of the golden folders, and that of the catalog in the repository. */
export function documentedPages(): ReadonlyMap<string, readonly Page[]> {
  const folder = path.join(ROOT, OF_CALLING);
  const calling = readdirSync(folder).map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
  return new Map([[OF_CALLING, calling], ...[...pageSets()].map(([name, paths]) => [name, pagesOf(paths)] as const)]);
}
