import type { GuardFormat, GuardMode } from '../model/guard-options.ts';
import type { Limits } from '../model/limits.ts';
import type { ImportExtension, Presence } from '../model/output.ts';

/** The config of a project: `export default defineConfig({ … })` in `holotype.config.ts`. */
export interface Config {
  /** What to generate, by name. */
  readonly catalogs: Readonly<Record<string, CatalogConfig>>;
  /** Further hosts that the addresses of pages may lead on to. Default: none but those that `pages` names. */
  readonly hosts?: readonly string[];
}

/** One set of pages, and where what comes of it goes. Paths are relative to the config file. */
export interface CatalogConfig {
  /**
   * Pages, or folders of pages. Default: `schemas/<name>/docs`. Pages from elsewhere are `https://host/page.md` or
   * `github:owner/repository@branch:path`; `holotype update` fetches them into `schemas/<name>/docs`.
   */
  readonly pages?: string | readonly string[];
  /** The folder of the JSON Schemas. Default: `schemas/<name>`. */
  readonly schemas?: string;
  /** The folder of the code. Default: `generated/<name>`. */
  readonly out?: string;
  /** Decisions that outweigh the pages, each with a reason. Default: `schemas/<name>/overrides.json`, if it is there. */
  readonly overrides?: string;
  /** Where `holotype learn` keeps what it learnt. Default: `schemas/<name>/captured.json`. */
  readonly captured?: string;
  /** How the pages are read. Default: `auto`. */
  readonly dialect?: string;
  /** `cautious` makes members optional that an older version of a page lacks. Default: `documented`. */
  readonly presence?: Presence;
  /** The events to generate, by type or short name. Default: all. */
  readonly only?: readonly string[];
  /** Other languages to print the types in. */
  readonly languages?: readonly string[];
  /** What the guards do besides telling valid from invalid. */
  readonly guards?: GuardConfig;
  /** Raises what a page may have at most: `pageBytes` (5 MB), `depth` (64), `keys` (10,000), `events` (1,000). */
  readonly limits?: Partial<Limits>;
  /** What the imports between generated files end in. Default: `.js`. */
  readonly importExtension?: ImportExtension;
}

/** Formats to assert, and further kinds of guards. */
export interface GuardConfig {
  /** The formats that guards assert, `['all']` for every one that they can. Default: none, a format is an annotation. */
  readonly formats?: readonly (GuardFormat | 'all')[];
  /** `strict` adds guards that refuse members which are not documented, `strip` functions that leave them out. */
  readonly modes?: readonly GuardMode[];
}

/** Gives the config back as it is; it is there for the editor to check and complete what you write. */
export function defineConfig(config: Config): Config {
  return config;
}
