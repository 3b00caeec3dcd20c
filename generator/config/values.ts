import { namesAt, OPTION_NAMES, optionSpec } from '../options/lookup.ts';
import type { OptionSpec } from '../options/spec.ts';
import type { OptionName } from '../options/table.ts';
import { isRecord } from '../text/records.ts';

/** Options that a catalog has together under one name, and how it is asked for them. */
const GROUPS = {
  guards: (names: readonly string[]): string => `use ${names.join(' and ')}, each with a list.`,
  limits: (names: readonly string[]): string => `use ${names.join(', ')}, each with a number.`,
};

/** What a catalog may say, in the order of the table; groups stand where their first option does. */
export const CATALOG_KEYS: readonly string[] = [
  ...new Set(
    OPTION_NAMES.flatMap((name) => {
      const { config } = optionSpec(name);
      return config === undefined || config === 'project' ? [] : [config === 'catalog' ? name : config];
    }),
  ),
];

/** What a config should say instead of a value; nothing if the value is right. */
export function expectedInstead(key: string, value: unknown): string | undefined {
  if (key !== 'guards' && key !== 'limits') {
    const spec = specNamed(OPTION_NAMES, key);
    return spec === undefined || fits(value, spec) ? undefined : expectation(spec);
  }
  const names = namesAt(key);
  const isRight =
    isRecord(value) &&
    Object.entries(value).every(([name, one]) => {
      const spec = specNamed(names, name);
      return spec !== undefined && (one === undefined || fits(one, spec));
    });
  return isRight ? undefined : GROUPS[key](names.map((name) => `${name} (${rangeOf(optionSpec(name))})`));
}

function specNamed(names: readonly OptionName[], wanted: string): OptionSpec | undefined {
  const name = names.find((one) => one === wanted);
  return name === undefined ? undefined : optionSpec(name);
}

function fits(value: unknown, spec: OptionSpec): boolean {
  const { takes, choices, matches, highest = Number.POSITIVE_INFINITY } = spec;
  const fitsText = (text: unknown): boolean =>
    choices === undefined ? isText(text) && matches?.test(text) !== false : typeof text === 'string' && choices.includes(text);
  const fitsList = Array.isArray(value) && value.every(fitsText);
  switch (takes) {
    case 'text':
      return fitsText(value);
    case 'list':
      return fitsList;
    case 'text or list':
      return fitsText(value) || fitsList;
    case 'number':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= highest;
    default:
      return false;
  }
}

function rangeOf({ choices = [], highest }: OptionSpec): string {
  return highest === undefined ? choices.join(', ') : `up to ${highest}`;
}

/** `use 'documented' or 'cautious'.` */
function expectation({ expected, choices = [] }: OptionSpec): string {
  const named = choices.map((choice) => `'${choice}'`);
  return expected ?? `use ${named.slice(0, -1).join(', ')} or ${named.at(-1)}.`;
}

/** Whether a value is a text that says something. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
