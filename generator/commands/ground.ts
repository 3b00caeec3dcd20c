import path from 'node:path';
import { catalogPaths } from '../io/catalog-paths.ts';
import type { LoadedConfig } from '../io/config.ts';
import { fetchedFolder } from '../io/pinned-pages.ts';
import type { Ground } from '../io/settle.ts';

/** Where the catalogs of a config are written to, with all that belongs to them. */
export function groundOf({ file, config }: LoadedConfig): Ground {
  const base = path.dirname(file);
  const roots = Object.entries(config.catalogs).flatMap(([name, catalog]) => {
    const { schemas, out, captured } = catalogPaths(name, catalog);
    return [out, schemas, captured, fetchedFolder(name)].map((root) => path.resolve(base, root));
  });
  return { base, roots };
}
