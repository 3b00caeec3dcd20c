import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogConfig } from '../config/config.ts';
import { isMarkdownName, isSpecificationName } from '../config/page-source.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import { PREPARED_TEMPLATES } from '../io/package/root.ts';
import { CONFIG_FILES, catalogPaths } from '../io/sources/catalog-paths.ts';
import { loadConfig } from '../io/sources/config.ts';
import type { Watched } from '../io/sources/file-watcher.ts';
import { pagesNamed } from '../io/sources/page-files.ts';
import { fetchedFolder, sortEntries } from '../io/sources/pinned-pages.ts';

const PAGES = /\.(?:md|mdx|markdown|ya?ml|json)$/i;

/** The config files that a command line may read. */
export function configFiles(named: string | undefined, cwd: string): readonly string[] {
  return (named === undefined ? CONFIG_FILES : [named]).map((name) => path.resolve(cwd, name));
}

/** All that a run of `generate` reads; of a config that does not load, the config alone. */
export async function watchedInputs(pages: readonly string[], config: string | undefined, cwd: string): Promise<Watched> {
  const folders = builtTemplates();
  if (pages.length > 0) return { files: pagesNamed(pages, cwd).map((page) => path.resolve(cwd, page)), folders };
  const files = configFiles(config, cwd);
  try {
    const loaded = await loadConfig(config, cwd);
    const catalogs = Object.entries(loaded?.config.catalogs ?? {});
    const inputs = catalogs.map(([name, catalog]) => catalogInputs(name, catalog, path.dirname(loaded?.file ?? cwd)));
    return {
      files: [...files, ...inputs.flatMap((input) => input.files)],
      folders: [...folders, ...inputs.flatMap((input) => input.folders)],
    };
  } catch (error) {
    if (error instanceof UserError) return { files, folders };
    throw error;
  }
}

function catalogInputs(name: string, catalog: CatalogConfig, base: string): Watched {
  const { pages, overrides, captured } = catalogPaths(name, catalog);
  const { paths, sources } = sortEntries(pages);
  const isFolder = (given: string): boolean => {
    const full = path.resolve(base, given);
    return existsSync(full) ? statSync(full).isDirectory() : !isMarkdownName(given) && !isSpecificationName(given);
  };
  const folders = [...paths.filter(isFolder), ...(sources.length > 0 ? [fetchedFolder(name)] : [])];
  const files = [...paths.filter((given) => !isFolder(given)), overrides, captured];
  return {
    files: files.map((file) => path.resolve(base, file)),
    folders: folders.map((folder) => ({ path: path.resolve(base, folder), names: PAGES })),
  };
}

/** The package's own templates as they were built, where they lie in a checkout and may be worked on. */
function builtTemplates(): Watched['folders'] {
  const file = fileURLToPath(PREPARED_TEMPLATES);
  if (file.split(path.sep).includes('node_modules')) return [];
  return [{ path: path.dirname(file), names: /^templates\.json$/ }];
}
