import type { OPTIONS, OptionName } from './table.ts';

type Table = typeof OPTIONS;

/** What the choices of an option name; any text if it has none. */
type Choice<Spec> = Spec extends { readonly choices: readonly (infer Name)[] } ? Name : string;

/** What an option takes, as a type. */
type ValueOf<Spec> = Spec extends { readonly takes: 'nothing' }
  ? boolean
  : Spec extends { readonly takes: 'number' }
    ? number
    : Spec extends { readonly takes: 'text' }
      ? Choice<Spec>
      : Spec extends { readonly takes: 'text or list' }
        ? Choice<Spec> | readonly Choice<Spec>[]
        : readonly Choice<Spec>[];

/** Of the table as a parameter, so that the comments of its entries go along. */
type ValuesIn<Entries, Name extends keyof Entries> = { readonly [One in Name]?: ValueOf<Entries[One]> };

/** The values of some options, each of which may be left out. */
export type OptionValues<Name extends OptionName> = ValuesIn<Table, Name>;

type NamesWith<Trait> = { [Name in OptionName]: Table[Name] extends Trait ? Name : never }[OptionName];

/** The names of the options that a config has at one place. */
export type ConfigNames<Place extends 'project' | 'catalog' | 'guards' | 'limits'> = NamesWith<{ readonly config: Place }>;

/** The names of the options that a job is given. */
export type JobNames = NamesWith<{ readonly job: true }>;

/** The names of the options that a command line can give. */
export type FlagNames = NamesWith<{ readonly flag: string }>;

/** Those that a command always has a value of, as it needs one or only the command line could give it. */
type Always =
  | NamesWith<{ readonly mandatory: true }>
  | Exclude<NamesWith<{ readonly default: unknown }>, NamesWith<{ readonly config: string }>>;

/** What a command is given for the options that it lists. */
export type CommandValues<Name extends OptionName> = OptionValues<Exclude<Name, Always>> & Required<OptionValues<Name & Always>>;
