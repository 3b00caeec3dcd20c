import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { distinctNames } from '../../generator/plan/names.ts';
import { RULES } from '../../generator/schema/rule-texts.ts';
import { isReservedWord } from '../../generator/text/code-names.ts';
import { ROOT, readModules } from './source-tree.ts';

it('every rule that decides in a golden folder is described', () => {
  const folder = path.join(ROOT, 'test/golden');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('evidence.json'));
  const texts = files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const used = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/"((?:presence|type|string|format|null|map|override)\/[a-z-]+)"/g)].map((match) => match[1] ?? ''),
    ),
  );
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter((rule) => !(rule in RULES))).toEqual([]);
});

it('no generated type has a name that what is made of it would meet the run-time of guards', () => {
  const names = readModules('templates')
    .filter(({ name }) => name.startsWith('templates/guards/'))
    .flatMap(({ text }) => [...text.matchAll(/^(?:export )?(?:function|const) (\w+)/gm)].map((match) => match[1] ?? ''));
  const types = names.flatMap((name) => {
    const [, stem] =
      /^(?:is|explain|copy|assert|parse|strip)([A-Z]\w*)$/.exec(name) ?? /^([a-z]\w*)(?:Schema|Json)$/.exec(name) ?? [];
    return stem === undefined ? [] : [stem.charAt(0).toUpperCase() + stem.slice(1)];
  });
  expect(types.length).toBeGreaterThan(5);
  expect(types.filter((name) => distinctNames([['Outer', name]])[0] === name)).toEqual([]);
});

it('no generated type can have the name of one that every output has', () => {
  const names = readModules('templates')
    .filter(({ name }) => !/\/(?:guards|names|scaffold|sending|signing)\//.test(name))
    .flatMap(({ text }) => [...text.matchAll(/^export (?:interface|type|class) (\w+)/gm)].map((match) => match[1] ?? ''));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => distinctNames([['Outer', name]])[0] === name)).toEqual([]);
});

it('no scheme of pages can have the name of a function that every output has', () => {
  const names = readModules('templates')
    .filter(({ name }) => !/\/(?:guards|names|scaffold|catalog|schemes|sending|signing)\/|\.d\.ts$/.test(name))
    .flatMap(({ text }) => [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map((match) => match[1] ?? ''));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !isReservedWord(name))).toEqual([]);
});

describe('an exported name', () => {
  const modules = [...readModules('generator'), ...readModules('templates')].filter(
    ({ name }) => !/^templates\/(?:scaffold|catalog)\//.test(name) && !name.endsWith('.d.ts'),
  );
  const files = new Map<string, string[]>();
  for (const { name: file, text } of modules) {
    const declared = text.matchAll(
      /^export (?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
    );
    for (const name of new Set([...declared].map((match) => match[1] ?? ''))) files.set(name, [...(files.get(name) ?? []), file]);
  }

  it('is defined in one file, so that it means one thing', () => {
    expect(files.size).toBeGreaterThan(800);
    const several = [...files].filter(([name, defined]) => defined.length > 1 && !isAllowed(name, defined));
    expect(several.map(([name, defined]) => `${name}: ${defined.join(', ')}`)).toEqual([]);
  });
});

/** Every command says what it is and is run under the same two names; the library calls things as its users do. */
function isAllowed(name: string, files: readonly string[]): boolean {
  if (name === 'command' || name === 'run')
    return files.every((file) => /^generator\/commands\/[\w-]+\/(?:command|run)\.ts$/.test(file));
  const others = files.filter((file) => file !== 'generator/index.ts');
  return OF_THE_LIBRARY.has(name) && others.length === 1;
}

/** A page as users of the library give it is a name and a text; as scopes have it, it is read. */
const OF_THE_LIBRARY = new Set(['Page']);
