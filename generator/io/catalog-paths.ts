import type { CatalogConfig } from '../config/config.ts';

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
  const {
    pages = `schemas/${name}/docs`,
    schemas = `schemas/${name}`,
    out = `generated/${name}`,
    overrides = `schemas/${name}/overrides.json`,
    captured = `schemas/${name}/captured.json`,
  } = catalog;
  return { pages: [pages].flat(), schemas, out, overrides, captured };
}
