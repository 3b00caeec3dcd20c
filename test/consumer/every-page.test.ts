import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bareConfigurations,
  type Configuration,
  classicConfiguration,
  extensionConfigurations,
  installedConfigurations,
  olderConfigurations,
} from './compiler-options.ts';
import { COMPILERS } from './consumer-project.ts';
import { guardFolders, NEWEST, NO_ERRORS, OF_SOME_PAGES, PageProjects, SOME_PAGES } from './page-projects.ts';

/*
 * What comes of every page compiles, whatever project it is put into: all of it with the most that the newest compiler can ask for
 * and with the least that it can have, that of some pages with older ones and with what else makes a difference. test/long/consumer
 * tries all of it with all.
 */

const projects = new PageProjects();
beforeAll(() => projects.fill());
afterAll(() => projects.remove());

function named(configurations: readonly Configuration[], names: readonly string[]): readonly Configuration[] {
  return names.map((name) => {
    const found = configurations.find((one) => one.name === name);
    if (found === undefined) throw new Error(`there is no configuration "${name}"`);
    return found;
  });
}

/** A flag that makes an error is among every flag; what only its absence makes is here, and what changes modules or libraries. */
const SOME_CONFIGURATIONS = [
  ...['not strict, with every other flag', 'strict without strictNullChecks'],
  ...['every flag but exactOptionalPropertyTypes', 'every flag but noUncheckedIndexedAccess'],
  'every flag but noPropertyAccessFromIndexSignature',
  ...['module node16', 'module esnext for a bundler', 'module preserve', 'module commonjs'],
  ...['target and library es2020', 'target esnext with its own library', 'the types of a browser', 'the types of a worker'],
];

it('there are pages and guards to compile', () => {
  expect(projects.written.length).toBeGreaterThan(40);
  expect(guardFolders.length).toBeGreaterThan(4);
  expect(SOME_PAGES.filter((name) => !projects.written.includes(name))).toEqual([]);
});

describe(`all of it, TypeScript ${NEWEST.version}`, () => {
  it.each(named(bareConfigurations, ['every flag', 'the least library, not strict']))('$name', async (configuration) => {
    expect(await projects.errorsWith(configuration)).toEqual(NO_ERRORS);
  });
});

describe.each(
  COMPILERS.filter(({ installedAs }) => installedAs !== NEWEST.installedAs).map((compiler, index) => ({
    ...compiler,
    configuration: olderConfigurations[index % olderConfigurations.length] as Configuration,
  })),
)('that of some pages, TypeScript $version', ({ configuration, ...compiler }) => {
  it(configuration.name, async () => {
    expect(await projects.errorsWith(configuration, { compiler, include: OF_SOME_PAGES })).toEqual(NO_ERRORS);
  });
});

describe(`that of some pages, TypeScript ${NEWEST.version}`, () => {
  it.each(named(bareConfigurations, SOME_CONFIGURATIONS))('$name', async (configuration) => {
    expect(await projects.errorsWith(configuration, { include: OF_SOME_PAGES })).toEqual(NO_ERRORS);
  });

  it.each(installedConfigurations)('with packages installed, $name', async (configuration) => {
    expect(await projects.errorsWith(configuration, { isInstalled: true, include: OF_SOME_PAGES })).toEqual(NO_ERRORS);
  });
});

describe('a package of CommonJS', () => {
  it('compiles with module nodenext', async () => {
    const [configuration] = named(bareConfigurations, ['strict alone']) as [Configuration];
    expect(await projects.errorsWith(configuration, { include: ['classic'] })).toEqual(NO_ERRORS);
  });

  it('compiles with the resolution of old, TypeScript 5.9.3', async () => {
    const compiler = { version: '5.9.3', installedAs: 'typescript-5' };
    expect(await projects.errorsWith(classicConfiguration, { compiler, include: ['classic'] })).toEqual(NO_ERRORS);
  });
});

describe('imports with another ending', () => {
  it.each(extensionConfigurations)('"$extension", $name', async ({ extension, ...configuration }) => {
    const include = [`extension${extension.replace('.', '-')}`];
    expect(await projects.errorsWith(configuration, { include })).toEqual(NO_ERRORS);
  });
});
