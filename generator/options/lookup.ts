import type { OptionSpec } from './spec.ts';
import { OPTIONS, type OptionName } from './table.ts';
import type { ConfigNames } from './values.ts';

/** All names, in the order of the table. */
export const OPTION_NAMES: readonly OptionName[] = keysOf(OPTIONS);

/** What the table says of an option. */
export function optionSpec(name: OptionName): OptionSpec {
  return OPTIONS[name];
}

/** The names of the options that a config has at one place. */
export function namesAt<Place extends NonNullable<OptionSpec['config']>>(place: Place): readonly ConfigNames<Place>[] {
  return OPTION_NAMES.filter((name): name is ConfigNames<Place> => optionSpec(name).config === place);
}

function keysOf<T extends object>(object: T): readonly (keyof T)[] {
  const keys: (keyof T)[] = [];
  for (const key in object) keys.push(key);
  return keys;
}
