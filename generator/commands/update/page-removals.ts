import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exists } from '../../io/disk/errno.ts';
import { hashText } from '../../io/disk/hash.ts';
import type { LockedPage } from '../../io/lock-file/lock-file.ts';
import type { FileChange } from '../../io/output/plan-changes.ts';
import { type FetchedCatalog, type PageContext, type PlannedPage, wayTo } from './planned-page.ts';

/** Pages that their source no longer has, or whose source is no longer named. What was edited since is left where it is. */
export function plannedRemovals(
  catalogs: readonly FetchedCatalog[],
  kept: ReadonlySet<string>,
  { locked, chosen, base, force }: PageContext,
): readonly PlannedPage[] {
  return Object.entries(locked)
    .filter(([name]) => chosen === undefined || chosen.has(name))
    .flatMap(([catalog, sources]) => {
      const config = catalogs.find(({ name }) => name === catalog);
      return Object.entries(sources).flatMap(([given, { pages }]) => {
        const named = config?.sources.find(({ source }) => source.given === given)?.source;
        const isTaken = (file: string): boolean => named === undefined && catalogs.some(({ paths }) => covers(paths, file));
        return Object.entries(pages)
          .filter(([file]) => !kept.has(file) && !isTaken(file) && exists(path.resolve(base, file)))
          .map(([file, page]) => ({
            catalog,
            ...(named?.kind === 'url' ? { address: page.from, ...wayTo(named, page) } : { address: given }),
            change: removalOf(path.resolve(base, file), page, force),
          }));
      });
    });
}

function removalOf(file: string, { hash }: LockedPage, force: boolean): FileChange {
  const before = readFileSync(file, 'utf8');
  return hashText(before) === hash || force
    ? { file, status: 'delete', before, after: undefined }
    : { file, status: 'orphaned', before, after: before };
}

/** Whether the config names a file, or its folder, as the project's own. */
function covers(paths: readonly string[], file: string): boolean {
  return paths.some((named) => [file, path.posix.dirname(file)].includes(path.posix.normalize(named).replace(/\/$/, '')));
}
