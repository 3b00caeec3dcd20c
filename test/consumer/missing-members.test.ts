import { describe, expect, it } from 'vitest';
import { documentedEvents, readSchemaFile } from './documented-events.ts';
import { jsonCopy, withoutValueAt, withValueAt } from './json-edits.ts';
import { placesOf, typesOf } from './schema-places.ts';

describe.each(documentedEvents)('a required member missing from $name', ({ name, example, is, parse }) => {
  const required = placesOf(readSchemaFile(name), jsonCopy(example)).filter((place) => place.presence === 'required');

  it.each(required)('$pointer is the one issue', ({ path, pointer }) => {
    const incomplete = withoutValueAt(example, path);
    expect(is(incomplete)).toBe(false);
    const result = parse(incomplete);
    expect(result.ok ? [] : result.issues).toEqual([
      expect.objectContaining({
        path,
        pointer,
        code: 'missing',
        received: 'nothing',
        message: expect.stringMatching(/is missing$/),
      }),
    ]);
  });

  it('and all of them missing are as many issues as an empty object has', () => {
    const topLevel = required.filter(({ path }) => path.length === 1).map((place) => place.pointer);
    const result = parse({});
    const reported = result.ok ? [] : result.issues.map((issue) => issue.pointer);
    expect(reported.sort()).toEqual(topLevel.sort());
  });
});

const optionalMembers = documentedEvents.flatMap(({ name, example, is }) =>
  placesOf(readSchemaFile(name), jsonCopy(example))
    .filter((place) => place.presence === 'optional')
    .map((place) => ({ name, example, is, ...place })),
);

describe.each(optionalMembers)('the optional $pointer of $name', ({ example, is, path, schema }) => {
  it('may be absent', () => {
    expect(is(withoutValueAt(example, path))).toBe(true);
  });

  it('may be null', () => {
    expect(typesOf(schema)).toContain('null');
    expect(is(withValueAt(example, path, null))).toBe(true);
  });

  it('may be there', () => {
    expect(is(withValueAt(example, path, 'communicationUser'))).toBe(true);
  });
});

it('there are optional members, some shown in an example and some not', () => {
  expect(optionalMembers.map(({ name, pointer, value }) => [name, pointer, value !== undefined])).toEqual(
    expect.arrayContaining([
      ['IncomingCall', '/data/from/kind', true],
      ['CallStarted', '/data/startedBy/communicationIdentifier/kind', false],
    ]),
  );
});
