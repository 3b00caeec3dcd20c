import { describe, expect, it } from 'vitest';
import { compareSides } from '../../../generator/changes/compare-sides.ts';
import { isFine, sideOf } from '../../property/changes/oracle.ts';
import { type Case, registryCases } from './cases.ts';

/*
 * A registry of schemas asks whether readers with the new schema can read what was written with the old one, members that no
 * schema names included. That is our direction of regenerated guards, without what it assumes of documented members.
 */

/** The keywords that the schemas generated from pages have, `id` and `definitions` as older drafts call two of them. */
const IN_USE = new Set([
  ...['$schema', '$id', 'id', '$ref', '$defs', 'definitions', '$comment', 'title', 'description', 'examples'],
  ...['type', 'const', 'format', 'anyOf', 'properties', 'required', 'additionalProperties', 'items'],
]);

const NAMED = new Set(['properties', '$defs', 'definitions', 'patternProperties', 'dependencies', 'dependentSchemas']);
const DATA = new Set(['const', 'enum', 'examples', 'default', 'required', 'type']);

const cases = registryCases();
const told = cases.map((one) => ({ ...one, ours: verdict(one), inUse: isInUse(one) }));

describe('the cases of a schema registry', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(250);
  });

  it('are never told to be compatible where they are not, whatever their keywords', () => {
    expect(told.filter(({ ours, compatible }) => ours && !compatible).map(({ description }) => description)).toEqual([]);
  });

  it('come out the same in at least 95 % of those whose keywords are in use', () => {
    const inUse = told.filter((one) => one.inUse);
    const other = inUse.filter(({ ours, compatible }) => ours !== compatible);
    const all = told.filter(({ ours, compatible }) => ours === compatible);
    console.log(
      `${inUse.length - other.length} of ${inUse.length} cases with keywords in use agree, ${all.length} of all ${told.length}`,
      other.map(({ description }) => description),
    );
    expect(inUse.length).toBeGreaterThan(20);
    expect((inUse.length - other.length) / inUse.length).toBeGreaterThanOrEqual(0.95);
  });
});

function verdict({ original_schema, update_schema }: Case): boolean {
  return isFine(compareSides(sideOf(original_schema), sideOf(update_schema)), 'regenerated', true);
}

function isInUse({ original_schema, update_schema }: Case): boolean {
  return [...keywordsOf(original_schema), ...keywordsOf(update_schema)].every((keyword) => IN_USE.has(keyword));
}

/** The keywords of a schema and of all within it. */
function keywordsOf(schema: unknown, areNames = false): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((item) => keywordsOf(item));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) => {
    if (areNames) return keywordsOf(value);
    return [name, ...(DATA.has(name) ? [] : keywordsOf(value, NAMED.has(name)))];
  });
}
