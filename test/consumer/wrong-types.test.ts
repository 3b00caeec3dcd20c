import { describe, expect, it } from 'vitest';
import type { Issue } from '../../generated/acs-calling/index.js';
import { failing } from '../sweep.ts';
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
    what: `${place.pointer} of ${name}`,
    name,
    example,
    is,
    issuesOf,
  }));
});

it('a value of another type is not accepted anywhere, and is the one issue', () => {
  const wrong = places.flatMap((place) =>
    valuesOfOtherTypes(place.schema).map((value) => ({ ...place, what: `${place.what} as ${JSON.stringify(value)}`, value })),
  );
  expect(wrong.length).toBeGreaterThan(500);
  const failures = failing(wrong, ({ path, pointer, schema, example, is, issuesOf, value }) => {
    const changed = withValueAt(example, path, value);
    expect(is(changed)).toBe(false);
    const code = schema.const === undefined ? 'type' : 'literal';
    expect(issuesOf(changed)).toEqual([expect.objectContaining({ path, pointer, code })]);
  });
  expect(failures).toEqual([]);
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

describe('a number', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('is not %s, wherever one is', (value) => {
    const failures = failing(numbers, ({ path, example, is, issuesOf }) => {
      const changed = withValueAt(example, path, value);
      expect(is(changed)).toBe(false);
      const issue = { path, code: 'type', received: 'a number that is not finite' };
      expect(issuesOf(changed)).toEqual([expect.objectContaining(issue)]);
    });
    expect(failures).toEqual([]);
  });

  it.each([0, -0, -1, 0.5, Number.MAX_SAFE_INTEGER + 2, Number.MAX_VALUE])('may be %s, wherever one is', (value) => {
    const check = ({ path, example, is }: (typeof numbers)[number]) => expect(is(withValueAt(example, path, value))).toBe(true);
    expect(failing(numbers, check)).toEqual([]);
  });
});

it('there are numbers in objects and in the items of arrays', () => {
  expect(numbers.map((place) => place.pointer)).toEqual(
    expect.arrayContaining(['/data/durationOfCall', '/data/recordingStorageInfo/recordingChunks/0/index']),
  );
});
