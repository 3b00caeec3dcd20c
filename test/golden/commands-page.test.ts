import { it } from 'vitest';
import { commands } from '../../generator/commands/all.ts';
import { type Command, exitCodesOf } from '../../generator/commands/command.ts';
import { namesAt, OPTION_NAMES, optionSpec } from '../../generator/options/lookup.ts';
import type { OptionName } from '../../generator/options/table.ts';
import { code, defaultOf, expectPrinted, fillIn, sentence, table, valuesOf } from './printed-page.ts';

/*
 * What `docs/cli.md` says of each command is printed from its declaration; what is between is written by hand.
 */

const LIMITS: readonly string[] = namesAt('limits');

/** What an option is for, with its choices and its default. */
function aboutOption(name: OptionName, help: string | undefined): string {
  const { choices, config, conflicts, help: ours, takes, mandatory } = optionSpec(name);
  const list = takes === 'list' ? 'Separate them with commas. ' : '';
  const values = choices === undefined ? list.trim() : `${list}${takes === 'list' ? 'Any of' : 'One of'} ${valuesOf(name)}.`;
  // Paths stand for what a config leaves out; a command line has none to put in their place.
  const usual = config !== undefined && takes === 'text' && choices === undefined ? '' : defaultOf(name);
  const standard = usual === '' ? '' : `Default: ${usual}.`;
  const others = (conflicts ?? []).map((other) => code(flagNamed(other)));
  const alone = others.length === 0 ? [] : [`Not together with ${others.join(', ')}.`];
  const parts = [sentence(help ?? ours), values, standard, mandatory ? 'Required.' : '', ...alone];
  return parts.filter((part) => part !== '').join(' ');
}

/** The flag of an option without the value that it takes. */
function flagNamed(name: string): string {
  const option = OPTION_NAMES.find((one) => one === name);
  return option === undefined ? '' : (optionSpec(option).flag ?? '').replace(/ .*/, '');
}

function aboutCommand(name: string, command: Command): string {
  const { about, arguments: taken, options, help, example, exits } = command;
  const usage = ['holotype', name, ...(options.length > 0 ? ['[options]'] : []), ...taken.map(([form]) => form)].join(' ');
  const rows = options
    .filter((option) => !LIMITS.includes(option))
    .map((option) => [code(optionSpec(option).flag ?? ''), aboutOption(option, help?.[option])]);
  const limited = options.some((option) => LIMITS.includes(option));
  return [
    `${sentence(about)}`,
    `\`\`\`text\n${usage}\n\`\`\``,
    `\`\`\`sh\nnpx holotype ${example}\n\`\`\``,
    ...(taken.length === 0
      ? []
      : [
          table(
            ['argument', 'what it is'],
            taken.map(([form, what]) => [code(form), sentence(what)]),
          ),
        ]),
    ...(rows.length === 0 ? [] : [table(['option', 'what it is for'], rows)]),
    ...(limited ? ['It also takes the [limit options](#limit-options).'] : []),
    table(
      ['exit code', 'when'],
      exitCodesOf(exits).map(([exit, when]) => [String(exit), when]),
    ),
  ].join('\n\n');
}

function overview(all: readonly (readonly [string, Command])[]): string {
  return table(
    ['command', 'what it does'],
    all.map(([name, { about }]) => [`[${code(name)}](#${name})`, about]),
  );
}

it('docs/cli.md is what commands say of themselves', async () => {
  const all = await Promise.all(Object.entries(commands).map(async ([name, load]) => [name, await load()] as const));
  const limits = namesAt('limits').map((name) => [code(optionSpec(name).flag ?? ''), sentence(optionSpec(name).help)]);
  const texts = [
    ['overview', overview(all)] as const,
    ...all.map(([name, command]) => [name, aboutCommand(name, command)] as const),
    ['limits', table(['option', 'what it is for'], limits)] as const,
  ];
  expectPrinted('docs/cli.md', (page) => fillIn(page, new Map(texts)));
});
