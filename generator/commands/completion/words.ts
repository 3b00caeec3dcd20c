import { CODES } from '../../diagnostics/catalog.ts';
import { optionSpec } from '../../options/lookup.ts';
import type { FlagNames } from '../../options/values.ts';
import type { Command } from '../command.ts';

/** The shells that a script is printed for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A shell that a script is printed for. */
export type Shell = (typeof SHELLS)[number];

/** What a shell has to know of a command. */
export interface CommandWords {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly FlagWords[];
  /** What its first argument can be, if that is not a file. */
  readonly words: readonly string[];
}

/** What a shell has to know of an option. */
export interface FlagWords {
  /** `--out`. */
  readonly flag: string;
  readonly about: string;
  /** Whether it stands alone, or takes what it can be completed with: a file if it has no choices. */
  readonly takes: 'nothing' | 'file' | 'choice' | 'list';
  readonly choices: readonly string[];
}

/** What shells have to know of all commands. */
export async function completionWords(
  commands: Readonly<Record<string, () => Promise<Command>>>,
): Promise<readonly CommandWords[]> {
  return Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const { about, options } = await load();
      return { name, about, flags: [...options.map(flagWords), HELP], words: FIRST_WORDS[name] ?? [] };
    }),
  );
}

const HELP: FlagWords = { flag: '--help', about: 'print help', takes: 'nothing', choices: [] };

const FIRST_WORDS: Readonly<Record<string, readonly string[]>> = { completion: SHELLS, explain: CODES };

function flagWords(name: FlagNames): FlagWords {
  const { flag = '', takes, choices = [], help } = optionSpec(name);
  const kind = choices.length === 0 ? 'file' : takes === 'list' ? 'list' : 'choice';
  return {
    flag: flag.split(' ')[0] ?? '',
    about: help,
    takes: takes === 'nothing' ? 'nothing' : kind,
    choices: choices.filter((choice) => choice !== ''),
  };
}
