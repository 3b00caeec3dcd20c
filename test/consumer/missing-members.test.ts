import { describe, expect, it } from 'vitest';
import { failing } from '../sweep.ts';
import { documentedEvents, readSchemaFile } from './documented-events.ts';
import { jsonCopy, withoutValueAt, withValueAt } from './json-edits.ts';
import { placesOf, typesOf } from './schema-places.ts';

describe.each(documentedEvents)('a required member missing from $name', ({ name, example, is, parse }) => {
  const required = placesOf(readSchemaFile(name), jsonCopy(example)).filter((place) => place.presence === 'required');

  it('is the one issue, whichever it is', () => {
    const cases = required.map((place) => ({ ...place, what: place.pointer }));
    const failures = failing(cases, ({ path, pointer }) => {
      const incomplete = withoutValueAt(example, path);
      expect(is(incomplete)).toBe(false);
      const result = parse(incomplete);
      const message: unknown = expect.stringMatching(/is missing$/);
      const issue = { path, pointer, code: 'missing', received: 'nothing', message };
      expect(result.ok ? [] : result.issues).toEqual([expect.objectContaining(issue)]);
    });
    expect(failures).toEqual([]);
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
    .map((place) => ({ what: `${place.pointer} of ${name}`, name, example, is, ...place })),
);

it('an optional member may be absent or there, and is null only where the pages show it', () => {
  const failures = failing(optionalMembers, ({ example, is, path, schema }) => {
    expect(is(withoutValueAt(example, path)), 'absent').toBe(true);
    expect(is(withValueAt(example, path, null)), 'null').toBe(typesOf(schema).includes('null'));
    expect(is(withValueAt(example, path, 'communicationUser')), 'there').toBe(true);
  });
  expect(failures).toEqual([]);
});

it('there are optional members, some shown in an example and some not', () => {
  expect(optionalMembers.map(({ name, pointer, value }) => [name, pointer, value !== undefined])).toEqual(
    expect.arrayContaining([
      ['IncomingCall', '/data/from/kind', true],
      ['CallStarted', '/data/startedBy/communicationIdentifier/kind', false],
    ]),
  );
});
