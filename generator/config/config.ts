import type { Limits } from '../model/limits.ts';
import type { ConfigNames, OptionValues } from '../options/values.ts';

/** The config of a project: `export default defineConfig({ … })` in `holotype.config.ts`. */
export interface Config extends OptionValues<ConfigNames<'project'>> {
  /** The catalogs to generate, by name. */
  readonly catalogs: Readonly<Record<string, CatalogConfig>>;
}

/** A set of pages and its output. Paths are relative to the config file. */
export interface CatalogConfig extends OptionValues<ConfigNames<'catalog'>> {
  /** Further options of guards. */
  readonly guards?: GuardConfig;
  /** Limits for pages; each has a default. */
  readonly limits?: Partial<Limits>;
}

/** Formats to assert, and further kinds of guards. */
interface GuardConfig extends OptionValues<ConfigNames<'guards'>> {}

/**
 * Returns the config unchanged. Editors use its type to check and complete what you write.
 * @example
 * defineConfig({ catalogs: { shop: { pages: 'docs/events.md', out: 'src/events' } } })
 * // → { catalogs: { shop: { pages: 'docs/events.md', out: 'src/events' } } }
 */
export function defineConfig(config: Config): Config {
  return config;
}
