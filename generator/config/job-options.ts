import type { JobOptions } from '../model/job.ts';
import { OPTION_NAMES, optionSpec } from '../options/lookup.ts';
import type { OptionSpec } from '../options/spec.ts';
import type { OptionName } from '../options/table.ts';
import type { JobNames, OptionValues } from '../options/values.ts';
import { ownValue } from '../text/records.ts';
import type { CatalogConfig } from './config.ts';

/** The options of a job, as far as somebody gives them. */
export type GivenOptions = OptionValues<JobNames>;

const NAMES = OPTION_NAMES.filter((name) => optionSpec(name).job === true);

/**
 * All options of a job, each as the first that gives it says, or else by default. Where a list has `all`, that stands for
 * all its choices but those that the table takes out.
 *
 * @param given whoever may give options; the first outweighs the others.
 */
export function jobOptions(...given: readonly (GivenOptions | undefined)[]): JobOptions {
  const chosen = (name: OptionName): unknown => {
    const value = given.map((options): unknown => ownValue<unknown>({ ...options }, name)).find((one) => one !== undefined);
    return resolve(value, optionSpec(name));
  };
  const at = (place: OptionSpec['config']): readonly (readonly unknown[])[] =>
    NAMES.filter((name) => optionSpec(name).config === place).map((name) => [name, chosen(name)]);
  const [guards, limits] = [Object.fromEntries(at('guards')), Object.fromEntries(at('limits'))];
  return Object.fromEntries([...at('catalog'), ['guards', guards], ['limits', limits]]);
}

/** What a catalog of a config says. */
export function givenByCatalog({ guards, limits, ...catalog }: CatalogConfig): GivenOptions {
  return { ...catalog, ...guards, ...limits };
}

/** A value, or the default for none. Of choices a list has each once, in their order. */
function resolve(value: unknown, spec: OptionSpec): unknown {
  if (value === undefined) return spec.default;
  if (!Array.isArray(value) || spec.choices === undefined) return value;
  const isInAll = (choice: string): boolean => value.includes('all') && spec.notInAll?.includes(choice) !== true;
  return spec.choices.filter((choice) => choice !== 'all' && (isInAll(choice) || value.includes(choice)));
}

/** Options that a command line gives and that decide the output, in the form in which the lock file keeps them. */
export function requestOf(given: GivenOptions): readonly string[] {
  return NAMES.flatMap((name) => {
    const value = ownValue<unknown>({ ...given }, name);
    const [flag = ''] = optionSpec(name).flag?.split(' ') ?? [];
    return value === undefined ? [] : [`${flag}=${Array.isArray(value) ? [...value].sort().join(',') : value}`];
  });
}
