import type { CatalogConfig } from '../../config/config.ts';
import type { JOB_TABLE } from '../../options/config-table.ts';

/** Where the files of a catalog are, relative to the config. */
export interface CatalogPaths {
  /** Pages, folders of pages, and addresses. */
  readonly pages: readonly string[];
  readonly schemas: string;
  readonly out: string;
  readonly overrides: string;
  readonly captured: string;
}

/** Where the files of a catalog are: where its config says, or below `schemas/` and `generated/`. */
export function catalogPaths(name: string, catalog: CatalogConfig = {}): CatalogPaths {
  const pathOf = (option: Exclude<keyof CatalogPaths, 'pages'>): string => catalog[option] ?? defaultPath(option, name);
  return {
    pages: [catalog.pages ?? defaultPath('pages', name)].flat(),
    schemas: pathOf('schemas'),
    out: pathOf('out'),
    overrides: pathOf('overrides'),
    captured: pathOf('captured'),
  };
}

/** The defaults of the table of options, word for word, as the fast path takes no time to load that. */
const DEFAULTS: { readonly [Option in keyof CatalogPaths]: (typeof JOB_TABLE)[Option]['default'] } = {
  pages: 'schemas/<name>/docs',
  schemas: 'schemas/<name>',
  out: 'generated/<name>',
  overrides: 'schemas/<name>/overrides.json',
  captured: 'schemas/<name>/captured.json',
};

function defaultPath(option: keyof CatalogPaths, name: string): string {
  return DEFAULTS[option].replace('<name>', () => name);
}

/** The names that a config file can have, in the order in which they are looked for. */
export const CONFIG_FILES: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `holotype.config.${ending}`);
