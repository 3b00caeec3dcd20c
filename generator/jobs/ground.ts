import path from 'node:path';
import { catalogPaths } from '../io/catalog-paths.ts';
import type { LoadedConfig } from '../io/config.ts';
import type { Ground } from '../io/ground.ts';
import type { Lock } from '../io/lock.ts';
import type { LockGround } from '../io/open-lock.ts';
import { fetchedFolder, sortEntries } from '../io/pinned-pages.ts';

/** Where the catalogs of a config are written to, with all that belongs to them. */
export function groundOf({ file, config }: LoadedConfig): LockGround {
  const base = path.dirname(file);
  const at = (name: string): string => path.resolve(base, name);
  const catalogs = Object.entries(config.catalogs).map(([name, catalog]) => ({ name, ...catalogPaths(name, catalog) }));
  return {
    base,
    roots: catalogs.flatMap(({ name, out, schemas, captured }) => [out, schemas, captured, fetchedFolder(name)].map(at)),
    outputs: new Map(catalogs.map(({ name, out, schemas }) => [name, [out, schemas].map(at)])),
    inputs: [
      file,
      ...catalogs.flatMap(({ name, pages, overrides, captured }) =>
        [...sortEntries(pages).paths, fetchedFolder(name), overrides, captured].map(at),
      ),
    ],
  };
}

/** The same for `update`, which also removes pages of catalogs that the config does not name any more. */
export function groundOfUpdate({ base, roots }: LockGround, lock: Lock | undefined): Ground {
  const fetched = Object.keys(lock?.sources ?? {}).map((catalog) => path.resolve(base, fetchedFolder(catalog)));
  return { base, roots: [...roots, ...fetched] };
}

/** Where what comes of pages or schemas of the command line is written to. */
export function groundOfFolder(out: string, inputs: readonly string[]): LockGround {
  const roots = [out, path.join(out, 'schemas')];
  return { base: out, roots, outputs: new Map([['.', roots]]), inputs };
}
