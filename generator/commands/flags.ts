import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import { optionSpec } from '../options/lookup.ts';
import type { OptionSpec } from '../options/spec.ts';
import type { CommandValues, FlagNames } from '../options/values.ts';
import { commander, type Option } from '../packages/commander.ts';
import { closestMatch } from '../text/closest-match.ts';

/** An option of the table as commander takes it, with what a command says of it. */
export function flagOf(name: FlagNames, help: string | undefined): Option {
  const spec = optionSpec(name);
  const option = new commander.Option(spec.flag ?? '', `${help ?? spec.help}${listNote(spec)}`);
  if (spec.takes === 'text' && spec.choices !== undefined) option.choices(spec.choices);
  if (spec.takes === 'list') option.argParser((text) => readList(text, name, spec));
  if (spec.takes === 'number') option.argParser((text) => readNumber(text, spec));
  // What a config may say has no value here if the command line does not give one.
  if (spec.config === undefined) option.default(spec.default);
  return option.makeOptionMandatory(spec.mandatory === true).conflicts([...(spec.conflicts ?? [])]);
}

/** How a list is written, and what may be in it. */
function listNote({ takes, choices }: OptionSpec): string {
  if (takes !== 'list') return '';
  const known = choices === undefined ? '' : `; choices: ${choices.map((name) => `"${name}"`).join(', ')}`;
  return ` (comma-separated${known})`;
}

/** What was given for some options, by their names in the table. */
export function optionsGiven<Name extends FlagNames>(
  names: readonly Name[],
  given: Readonly<Record<string, unknown>>,
): CommandValues<Name> {
  const values = names.map((name): readonly unknown[] => [name, given[flagOf(name, undefined).attributeName()]]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Names with commas between. Raises a `UserError` with those that are no choices. */
function readList(text: string, name: string, { choices }: OptionSpec): readonly string[] {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const unknown = choices === undefined ? [] : items.filter((item) => !choices.includes(item));
  if (unknown.length === 0 || choices === undefined) return items;
  const what = name.replace(/s$/, '');
  throw new UserError(
    unknown.map((one) =>
      diagnostic('usage/unknown-choice', { what, name: one, near: closestMatch(one, choices), known: choices }),
    ),
    2,
  );
}

function readNumber(text: string, { highest = Number.MAX_SAFE_INTEGER, fractions }: OptionSpec): number {
  const form = fractions === true ? /^\d{1,15}(?:\.\d+)?$/ : /^\d{1,15}$/;
  const value = form.test(text) ? Number(text) : 0;
  if ((fractions === true ? value > 0 : value >= 1) && value <= highest) return value;
  throw new commander.InvalidArgumentError(
    fractions === true ? `Give a number above 0, up to ${highest}.` : `Give a number from 1 to ${highest}.`,
  );
}
