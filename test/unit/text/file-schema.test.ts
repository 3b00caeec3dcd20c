import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCK_SCHEMA } from '../../../generator/io/lock-file/lock-schema.ts';
import { compileGuard } from '../../../generator/pipeline/compile-guard.ts';
import { type FileSchema, findViolation } from '../../../generator/text/json/file-schema.ts';
import { placeOfPointer } from '../../../generator/text/json/places.ts';
import { formatPlace } from '../../../generator/text/source.ts';

const NODE: FileSchema = {
  $ref: '#/$defs/node',
  $defs: {
    node: {
      type: 'object',
      required: ['kind'],
      properties: {
        kind: { enum: ['leaf', 1] },
        count: { type: ['integer', 'null'], minimum: 0 },
        inner: { type: 'array', items: { $ref: '#/$defs/node' } },
        by: { type: 'object', propertyNames: { pattern: '^[a-z]+$' }, additionalProperties: { type: 'boolean' } },
      },
    },
  },
};

describe('the first problem of a value', () => {
  it.each<readonly [unknown, string | undefined]>([
    [{ kind: 'leaf' }, undefined],
    [{ kind: 1, count: null, inner: [{ kind: 'leaf', count: 0 }], by: { a: true }, more: [] }, undefined],
    [null, 'the root value must be an object, but is null'],
    [[], 'the root value must be an object, but is an array'],
    [{}, 'the root value must have a property "kind"'],
    [{ kind: 'twig' }, 'kind must be "leaf" or 1'],
    [{ kind: 1, count: 1.5 }, 'count must be an integer or null, but is a number'],
    [{ kind: 1, count: -1 }, 'count must be at least 0'],
    [{ kind: 1, inner: [{ kind: 1 }, { kind: 1, inner: {} }] }, 'inner[1].inner must be an array, but is an object'],
    [{ kind: 1, by: { a: 'true' } }, 'by.a must be true or false, but is a string'],
    [{ kind: 1, by: { A: true } }, 'by.A must match ^[a-z]+$'],
    [JSON.parse('{ "kind": 1, "by": { "__proto__": true } }'), 'by.__proto__ must match ^[a-z]+$'],
    [JSON.parse('{ "__proto__": { "kind": 1 } }'), 'the root value must have a property "kind"'],
  ])('of %j', (value, reason) => expect(findViolation(value, NODE)?.reason).toBe(reason));

  it('is that it is too deep, where it is', () => {
    let deep: object = { kind: 1 };
    for (let level = 0; level < 5000; level++) deep = { kind: 1, inner: [deep] };
    expect(findViolation(deep, NODE)?.reason).toMatch(/ is nested deeper than 1000 levels$/);
  });

  it('stands at the name of the member, or at the item', () => {
    const text = '{\n  "kind": 1,\n  "inner": [\n    { "kind": 1 },\n    { "kind": 5 },\n    7\n  ]\n}';
    const file = { name: 'a.json', path: 'a.json', text };
    expect(formatPlace(placeOfPointer(file, findViolation(JSON.parse(text), NODE)?.steps ?? []))).toBe('a.json:5:7');
    expect(formatPlace(placeOfPointer(file, ['inner', '2']))).toBe('a.json:6:5');
  });
});

it('a value is refused exactly where the guard of the same JSON Schema refuses it', () => {
  const sound = {
    lockVersion: 1,
    generator: '0',
    request: ['a'],
    inputs: { a: 'b' },
    folders: { docs: ['a.md'] },
    jobs: {
      shop: {
        events: ['a'],
        coverage: { events: { a: { examples: 1, members: 2 } }, structures: { S: 1 } },
        outputs: { 'a.ts': { hash: 'x', owner: 'generator' } },
      },
    },
    sources: { shop: { s: { revision: 'r', pages: { 'a.md': { from: 's', hash: 'h', tag: 't', modified: 'm' } } } } },
    findings: { warnings: 0, guesses: 0 },
  };
  const guard = compileGuard(LOCK_SCHEMA);
  const places = placesIn(sound);
  expect([findViolation(sound, LOCK_SCHEMA), guard.is(sound)]).toEqual([undefined, true]);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.option(fc.jsonValue(), { nil: undefined }), (place, value) => {
      const changed = changedAt(sound, place, value);
      expect(findViolation(changed, LOCK_SCHEMA) === undefined).toBe(guard.is(changed));
    }),
    { numRuns: 2000, seed: 13 },
  );
});

function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [...(at.length === 0 ? [] : [at]), ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...at, name]))];
}

/** A copy with another value at a place; without the member, where there is no value. */
function changedAt(value: unknown, [step = '', ...rest]: readonly string[], wanted: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length > 0) copy[step] = changedAt(copy[step], rest, wanted);
  else if (wanted !== undefined) copy[step] = wanted;
  else if (Array.isArray(copy)) copy.pop();
  else delete copy[step];
  return copy;
}
