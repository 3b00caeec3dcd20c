import { namesAt, optionSpec } from '../options/lookup.ts';
import type { ConfigNames, OptionValues } from '../options/values.ts';

/** What a page may have at most: pages come from outside, and one that is made to be slow must not hold up a build. */
export interface Limits extends Required<OptionValues<ConfigNames<'limits'>>> {}

/** The limits where nobody asks for others. */
export const LIMITS: Limits = Object.fromEntries(
  namesAt('limits').map((name): readonly unknown[] => [name, optionSpec(name).default]),
);
