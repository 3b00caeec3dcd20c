import { it } from 'vitest';
import { commands } from '../../generator/commands/all.ts';
import { OPTION_NAMES, optionSpec } from '../../generator/options/lookup.ts';
import { code, defaultOf, expectPrinted, fillIn, table, valuesOf } from './printed-page.ts';

/*
 * The tables of options in `docs/options.md` and `docs/config.md` are printed from the table in the code.
 */

const loaded = await Promise.all(
  Object.entries(commands).map(async ([name, load]) => ({ name, options: (await load()).options })),
);

type Name = (typeof OPTION_NAMES)[number];

const PLACES = { project: '', catalog: '', guards: 'guards.', limits: 'limits.' };

/** By what name a config has an option. */
function placeOf(name: Name): string {
  const { config } = optionSpec(name);
  return config === undefined ? '' : code(`${PLACES[config]}${name}`);
}

function row(name: Name): readonly string[] {
  const { flag = '', config, job, help } = optionSpec(name);
  const users = loaded.filter(({ options }) => options.some((option) => option === name)).map((command) => command.name);
  const library = config === 'limits' ? `limits.${name}` : name;
  return [
    flag === '' ? '' : code(flag),
    users.join(', '),
    placeOf(name),
    job === true ? code(library) : '',
    valuesOf(name),
    defaultOf(name),
    help,
  ];
}

/** Lists of a config have no commas between their items, so what they take is a list of choices. */
function configRow(name: Name): readonly string[] {
  const { takes, choices, help } = optionSpec(name);
  const values = takes === 'list' && choices !== undefined ? `list of ${valuesOf(name)}` : valuesOf(name);
  return [placeOf(name), values, defaultOf(name), help];
}

it('docs/options.md is what the table of options says', () => {
  const titles = ['command line', 'of the commands', 'config', 'library', 'takes', 'default', 'what it is for'];
  expectPrinted('docs/options.md', (page) => fillIn(page, new Map([['options', table(titles, OPTION_NAMES.map(row))]])));
});

it('docs/config.md is what the table of options says', () => {
  const titles = ['option', 'takes', 'default', 'what it is for'];
  const isAt = (places: readonly (string | undefined)[]) => (name: Name) => places.includes(optionSpec(name).config);
  const catalogs = [code('catalogs'), 'an object', 'required', 'sets of pages, by name; a name consists of a-z, 0-9 and -'];
  const texts = [
    ['project', table(titles, [catalogs, ...OPTION_NAMES.filter(isAt(['project'])).map(configRow)])],
    ['catalog', table(titles, OPTION_NAMES.filter(isAt(['catalog', 'guards', 'limits'])).map(configRow))],
  ] as const;
  expectPrinted('docs/config.md', (page) => fillIn(page, new Map(texts)));
});
