import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { distinctNames } from '../../generator/plan/names.ts';
import { RULES } from '../../generator/schema/rules/descriptions.ts';
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
    .filter(({ name }) => !/\/(?:guards|names|scaffold)\//.test(name))
    .flatMap(({ text }) => [...text.matchAll(/^export (?:interface|type|class) (\w+)/gm)].map((match) => match[1] ?? ''));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => distinctNames([['Outer', name]])[0] === name)).toEqual([]);
});
