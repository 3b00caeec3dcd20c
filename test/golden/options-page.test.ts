import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../generator/commands/all.ts';
import { OPTION_NAMES, optionSpec } from '../../generator/options/lookup.ts';

/*
 * `docs/options.md` is printed from the table of options. `npm run golden` writes it anew.
 */

const PAGE = path.resolve(import.meta.dirname, '../../docs/options.md');

const loaded = await Promise.all(
  Object.entries(commands).map(async ([name, load]) => ({ name, options: (await load()).options })),
);

const code = (text: string): string => (text === '' ? '`""`' : `\`${text.replaceAll('|', '\\|')}\``);

function row(name: (typeof OPTION_NAMES)[number]): string {
  const { flag = '', takes, choices, highest, config, job, default: usual, help } = optionSpec(name);
  const users = loaded.filter(({ options }) => options.some((option) => option === name)).map((command) => command.name);
  const places = { project: name, catalog: name, guards: `guards.${name}`, limits: `limits.${name}` };
  const library = config === 'limits' ? `limits.${name}` : name;
  const values = choices?.map(code).join(', ') ?? (highest === undefined ? takes : `a number up to ${highest}`);
  const cells = [
    flag === '' ? '' : code(flag),
    users.join(', '),
    config === undefined ? '' : code(places[config]),
    job === true ? code(library) : '',
    values,
    usual === undefined ? '' : Array.isArray(usual) ? 'none' : code(String(usual)),
    help,
  ];
  return `| ${cells.join(' | ')} |`;
}

function pageText(): string {
  return `# Options

Every option, and where it can be given: on the command line of some commands, in a catalog of \`holotype.config.ts\` (\`hosts\` beside \`catalogs\`),
or to \`generate\` of the library. What the command line says outweighs the config. On a command line the items of a list have commas between them.
\`holotype <command> --help\` has the words of that command.

<!-- Printed from the table in generator/options/ by test/golden/options-page.test.ts. -->

| command line | of the commands | config | library | takes | default | what it is for |
| --- | --- | --- | --- | --- | --- | --- |
${OPTION_NAMES.map(row).join('\n')}
`;
}

it('docs/options.md is what the table of options says', () => {
  if (process.env.UPDATE_GOLDEN === '1' && !process.env.CI) writeFileSync(PAGE, pageText());
  expect(readFileSync(PAGE, 'utf8'), 'npm run golden writes it anew').toBe(pageText());
});
