import type { Limits } from '../model/limits.ts';
import type { ConfigNames, OptionValues } from '../options/values.ts';

/** The config of a project: `export default defineConfig({ … })` in `holotype.config.ts`. */
export interface Config extends OptionValues<ConfigNames<'project'>> {
  /** What to generate, by name. */
  readonly catalogs: Readonly<Record<string, CatalogConfig>>;
}

/** One set of pages, and where what comes of it goes. Paths are relative to the config file. */
export interface CatalogConfig extends OptionValues<ConfigNames<'catalog'>> {
  /** What the guards do besides telling valid from invalid. */
  readonly guards?: GuardConfig;
  /** Raises what a page may have at most. */
  readonly limits?: Partial<Limits>;
}

/** Formats to assert, and further kinds of guards. */
export interface GuardConfig extends OptionValues<ConfigNames<'guards'>> {}

/** Gives the config back as it is; it is there for the editor to check and complete what you write. */
export function defineConfig(config: Config): Config {
  return config;
}
