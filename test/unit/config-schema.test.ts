import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../generator/config/check.ts';
import { configJsonSchema, overridesJsonSchema } from '../../generator/config/json-schema.ts';
import { OVERRIDE_SCHEMA, readOverrides } from '../../generator/evidence/overrides/read-overrides.ts';
import { OPTION_NAMES, optionSpec } from '../../generator/options/lookup.ts';

/* The JSON Schemas for editors accept what Holotype accepts, and nothing else. */

const ROOT = path.resolve(import.meta.dirname, '../..');
const ajv = new Ajv({ strict: false });
const isConfig = ajv.compile(configJsonSchema());
const isOverrides = ajv.compile(overridesJsonSchema(OVERRIDE_SCHEMA.properties ?? {}));

const fileOf = (value: unknown) => ({ name: 'file', path: 'file', text: JSON.stringify(value, null, 2) });

/** Values of all kinds, right for some options and wrong for others. */
const VALUES: readonly unknown[] = [
  ...['', 'docs', 'auto', 'cautious', 'first', '.ts', 'docs.example.com', 'Docs.Example.com:8080', 'a host'],
  ...[0, 1, 64, 201, 1.5, -1, 10_000_000_000, true, null, {}],
  ...[[], ['all'], ['docs'], [''], ['types'], ['none'], ['strict'], ['date'], ['docs.example.com'], [1], 'types'],
];

describe('the schema of a config', () => {
  const configs = OPTION_NAMES.flatMap((name) => {
    const { config } = optionSpec(name);
    return config === undefined
      ? []
      : VALUES.map((value) => {
          if (config === 'project') return { catalogs: { shop: {} }, [name]: value };
          return { catalogs: { shop: config === 'catalog' ? { [name]: value } : { [config]: { [name]: value } } } };
        });
  });

  it.each([
    ['every option with values of all kinds', configs],
    [
      'other shapes',
      [
        null,
        [],
        {},
        { catalogs: {} },
        { catalogs: { 'My Shop': {} } },
        { catalogs: { a: [] } },
        { catalogs: { a: { out: 'x', outt: 'y' } } },
      ],
    ],
    [
      'itself by name',
      [
        { $schema: './node_modules/holotype/dist/config.schema.json', catalogs: { a: {} } },
        { $schema: 1, catalogs: { a: {} } },
      ],
    ],
  ])('agrees with the check about %s', (_what, all) => {
    const differing = all.filter((config) => isConfig(config) !== (checkConfig(config, fileOf(config)).length === 0));
    expect(differing.map((config) => JSON.stringify(config))).toEqual([]);
  });

  it('accepts some and refuses some, and describes each option', () => {
    const accepted = configs.filter((config) => isConfig(config));
    expect(accepted.length).toBeGreaterThan(30);
    expect(accepted.length).toBeLessThan(configs.length / 2);
    expect(JSON.stringify(configJsonSchema())).not.toContain('"description":"."');
  });
});

describe('the schema of overrides', () => {
  const right = { optional: true, reason: 'why' };
  it.each([
    { 'A.b': right },
    { 'A.b': { ...right, type: 'integer', map: false, values: ['a'], format: 'date', name: 'B' } },
    { $schema: './node_modules/holotype/dist/overrides.schema.json', 'A.b': right },
    { 'A.b': { optional: true } },
    { 'A.b': { optional: true, reason: '  ' } },
    { 'A.b': { optional: 'yes', reason: 'why' } },
    { 'A.b': { optionl: true, reason: 'why' } },
    { 'A.b': { values: 'a', reason: 'why' } },
    { 'A.b': true },
    {},
    [],
  ])('agrees with the check about %j', (overrides) => {
    expect(isOverrides(overrides)).toBe(readOverrides(fileOf(overrides)).diagnostics.length === 0);
  });
});

it('the package has both, as they are built from the same tables', () => {
  const built = (name: string): unknown => JSON.parse(readFileSync(path.join(ROOT, 'dist', name), 'utf8'));
  expect(built('config.schema.json')).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
  expect(built('overrides.schema.json')).toEqual(overridesJsonSchema(OVERRIDE_SCHEMA.properties ?? {}));
});
