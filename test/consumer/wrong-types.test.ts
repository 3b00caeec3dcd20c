import { describe, expect, it } from 'vitest';
import type { Issue } from '../../generated/acs-calling/index.js';
import { documentedEvents, readSchemaFile } from './documented-events.ts';
import { jsonCopy, withValueAt } from './json-edits.ts';
import { placesOf, typesOf, valuesOfOtherTypes } from './schema-places.ts';

const places = documentedEvents.flatMap(({ name, example, is, parse }) => {
  const issuesOf = (value: unknown): readonly Issue[] => {
    const result = parse(value);
    return result.ok ? [] : result.issues;
  };
  return placesOf(readSchemaFile(name), jsonCopy(example)).map((place) => ({
    ...place,
    name,
    example,
    is,
    issuesOf,
  }));
});

describe.each(places)('$name with a value of another type at $pointer', (place) => {
  const { path, pointer, schema, example, is, issuesOf } = place;
  const code = schema.const === undefined ? 'type' : 'literal';
  const others = valuesOfOtherTypes(schema).map((value) => ({ value, shown: JSON.stringify(value) }));

  it.each(others)('does not accept $shown', ({ value }) => {
    const changed = withValueAt(example, path, value);
    expect(is(changed)).toBe(false);
    expect(issuesOf(changed)).toEqual([expect.objectContaining({ path, pointer, code })]);
  });
});

describe('the event type', () => {
  it.each(documentedEvents)('of $name is a literal: no other text is accepted', ({ type, example, is, parse }) => {
    const changed = withValueAt(example, ['eventType'], `${type}2`);
    expect(is(changed)).toBe(false);
    expect(parse(changed)).toMatchObject({
      ok: false,
      issues: [{ path: ['eventType'], code: 'literal', expected: `"${type}"`, received: 'a string' }],
    });
  });
});

const numbers = places.filter(({ schema }) => typesOf(schema).includes('number'));

describe.each(numbers)('the number $pointer of $name', ({ path, example, is, issuesOf }) => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('is not %s', (value) => {
    const changed = withValueAt(example, path, value);
    expect(is(changed)).toBe(false);
    expect(issuesOf(changed)).toEqual([expect.objectContaining({ path, code: 'type', received: 'a number that is not finite' })]);
  });

  it.each([0, -0, -1, 0.5, Number.MAX_SAFE_INTEGER + 2, Number.MAX_VALUE])('may be %s', (value) => {
    expect(is(withValueAt(example, path, value))).toBe(true);
  });
});

it('there are numbers in objects and in the items of arrays', () => {
  expect(numbers.map((place) => place.pointer)).toEqual(
    expect.arrayContaining(['/data/durationOfCall', '/data/recordingStorageInfo/recordingChunks/0/index']),
  );
});
