import { describe, expect, it } from 'vitest';
import { EventTypes, InvalidEventError } from '../../generated/acs-calling/index.js';
import { documentedEvents, readSchemaFile } from './documented-events.ts';
import { isJsonObject, jsonCopy, pathsIn, pointerTo, valueAt, withValueAt } from './json-edits.ts';
import { placesOf } from './schema-places.ts';

it('every documented event is tested here', () => {
  expect(documentedEvents.map((event) => event.type).sort()).toEqual(Object.values(EventTypes).sort());
});

describe.each(documentedEvents)('the documented example of $name', (event) => {
  const { type, example } = event;

  it('passes its own guard', () => {
    expect(event.is(example)).toBe(true);
  });

  it('is parsed to itself, not to a copy', () => {
    const result = event.parse(example);
    expect(result).toEqual({ ok: true, value: example });
    expect(result.ok && result.value).toBe(example);
  });

  it('is asserted without an error', () => {
    expect(() => event.assert(example)).not.toThrow();
  });

  it('is validated as a Standard Schema', () => {
    expect(event.schema['~standard'].validate(example)).toEqual({ value: example });
  });

  it('is not changed by being looked at', () => {
    const untouched = jsonCopy(example);
    event.parse(example);
    expect(example).toEqual(untouched);
  });

  it.each(documentedEvents.filter((other) => other.type !== type))('is not taken for $name', (other) => {
    expect(other.is(example)).toBe(false);
    expect(() => other.assert(example)).toThrow(InvalidEventError);
    expect(other.parse(example)).toMatchObject({ ok: false });
    expect(other.schema['~standard'].validate(example)).toHaveProperty('issues');
  });
});

describe.each(documentedEvents)('the schema of $name', ({ name, example }) => {
  it('speaks of every member of the example', () => {
    const documented = placesOf(readSchemaFile(name), jsonCopy(example)).map((place) => place.pointer);
    const shown = pathsIn(jsonCopy(example)).slice(1).map(pointerTo);
    expect(documented).toEqual(expect.arrayContaining(shown));
  });
});

describe.each(documentedEvents)('a member of $name that is not documented', ({ name, example, is, parse }) => {
  const objects = pathsIn(jsonCopy(example)).filter((path) => isJsonObject(valueAt(example, path)));
  const maps = placesOf(readSchemaFile(name), jsonCopy(example)).filter(({ schema }) => schema.additionalProperties);
  const mapPointers = new Set(maps.map((place) => place.pointer));
  const additionTo = (pointer: string): unknown => (mapPointers.has(pointer) ? 'one more' : { list: [1, null] });

  it.each(objects.map((path) => ({ path, pointer: pointerTo(path) })))('is allowed in $pointer', (place) => {
    const extended = withValueAt(example, [...place.path, 'notDocumented'], additionTo(place.pointer));
    expect(is(extended)).toBe(true);
    expect(parse(extended)).toEqual({ ok: true, value: extended });
  });

  it('is allowed in all places at once', () => {
    const extended = objects.reduce<unknown>(
      (value, path) => withValueAt(value, [...path, 'notDocumented'], additionTo(pointerTo(path))),
      example,
    );
    expect(extended).not.toEqual(example);
    expect(is(extended)).toBe(true);
  });
});
