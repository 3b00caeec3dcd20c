import path from 'node:path';
import { catalogPaths } from '../sources/catalog-paths.ts';
import type { LoadedConfig } from '../sources/config.ts';
import { fetchedFolder, sortEntries } from '../sources/pinned-pages.ts';
import type { LockScope } from './open-lock.ts';

/** Where the catalogs of a config are written to, with all that belongs to them. */
export function scopeOfConfig({ file, config }: LoadedConfig): LockScope {
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

/** Where what comes of pages or schemas of the command line is written to: a folder, and nothing beside it. */
export function scopeOfFolder(out: string, inputs: readonly string[]): LockScope {
  const roots = [out, path.join(out, 'schemas')];
  return { base: out, roots, outputs: new Map([['.', roots]]), inputs };
}
