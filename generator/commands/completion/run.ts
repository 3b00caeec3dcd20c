import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { closestMatch } from '../../text/closest-match.ts';
import type { Command, CommandLine } from '../command.ts';
import { bashScript } from './bash.ts';
import type { command } from './command.ts';
import { fishScript } from './fish.ts';
import { type CommandWords, completionWords, SHELLS, type Shell } from './words.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** What runs `holotype completion`, which prints a script with all commands and options. Gives exit code 2 for another shell. */
export function completionOf(
  commands: Readonly<Record<string, () => Promise<Command>>>,
): (line: CommandLine<typeof command>) => Promise<number> {
  return async ({ args: [name], terminal }) => {
    const shell = SHELLS.find((one) => one === name);
    if (shell === undefined) {
      const near = closestMatch(name, SHELLS);
      throw new UserError([diagnostic('usage/unknown-choice', { what: 'completion for', name, near, known: SHELLS })]);
    }
    terminal.out(SCRIPTS[shell](await completionWords(commands)));
    return 0;
  };
}
