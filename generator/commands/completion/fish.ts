import type { CommandWords, FlagWords } from './words.ts';

/** The script for fish, to be stored as `holotype.fish` in the folder of its completions. */
export function fishScript(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c holotype -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.about)}`,
    ...command.flags.map((flag) => flagLine(command.name, flag)),
    ...(command.words.length === 0 ? [] : [`${lineOf(command.name)} -f -a ${quoted(command.words.join(' '))}`]),
  ]);
  return `# Completion of holotype for fish, printed by: holotype completion fish\n${lines.join('\n')}\n`;
}

function lineOf(command: string): string {
  return `complete -c holotype -n '__fish_seen_subcommand_from ${command}'`;
}

function flagLine(command: string, { flag, about, takes, choices }: FlagWords): string {
  const value = {
    nothing: '',
    file: ' -r',
    choice: ` -x -a ${quoted(choices.join(' '))}`,
    list: ` -x -a ${quoted(`(__fish_append , ${choices.join(' ')})`)}`,
  }[takes];
  return `${lineOf(command)} -l ${flag.slice(2)}${value} -d ${quoted(about)}`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
