import type { GuardFormat } from '../options/choices.ts';
import type { ConfigNames, OptionValues } from '../options/values.ts';

/** What guards do besides telling valid from invalid. */
export interface GuardOptions extends Omit<Required<OptionValues<ConfigNames<'guards'>>>, 'formats'> {
  /** The formats that are asserted; all others are annotations. */
  readonly formats: readonly GuardFormat[];
}
