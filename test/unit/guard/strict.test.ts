import { describe, expect, it } from 'vitest';
import { compileGuard } from '../../../dist/index.js';

const named = { type: 'object', properties: { name: { type: 'string' } } };

/** Values that a schema allows, by whether the strict guard allows them as well. */
const rows: readonly {
  readonly about: string;
  readonly schema: object;
  readonly strict: readonly unknown[];
  readonly loose: readonly unknown[];
}[] = [
  { about: 'members of an object', schema: named, strict: [{}, { name: 'a' }], loose: [{ nam: 'a' }, { name: 'a', age: 1 }] },
  {
    about: 'members of objects within',
    schema: { type: 'object', properties: { user: named, users: { type: 'array', items: named } } },
    strict: [{ user: { name: 'a' }, users: [{}] }],
    loose: [{ user: { age: 1 } }, { users: [{ age: 1 }] }],
  },
  {
    about: 'members of all parts together',
    schema: { allOf: [named, { type: 'object', properties: { age: {} } }] },
    strict: [{ name: 'a', age: 1 }],
    loose: [{ name: 'a', age: 1, size: 1 }],
  },
  {
    about: 'members of the branch that is meant',
    schema: {
      anyOf: [
        { type: 'object', properties: { kind: { const: 'a' }, a: {} }, required: ['kind'] },
        { type: 'object', properties: { kind: { const: 'b' }, b: {} }, required: ['kind'] },
      ],
    },
    strict: [{ kind: 'a', a: 1 }],
    loose: [{ kind: 'a', b: 1 }],
  },
  {
    about: 'names that a pattern allows',
    schema: { type: 'object', properties: { a: {} }, patternProperties: { '^x-': {} } },
    strict: [{ a: 1, 'x-b': 2 }],
    loose: [{ b: 1 }],
  },
  { about: 'nothing of a map', schema: { type: 'object' }, strict: [{ any: 1 }], loose: [] },
  {
    about: 'nothing where other members are allowed',
    schema: { type: 'object', properties: { a: {} }, additionalProperties: { type: 'number' } },
    strict: [{ a: 1, b: 2 }],
    loose: [],
  },
  {
    about: 'members beside those of a definition',
    schema: {
      $ref: '#/$defs/user',
      required: ['age'],
      $defs: { user: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
    },
    strict: [{ name: 'a', age: 1 }],
    loose: [{ name: 'a', age: 1, size: 1 }],
  },
  {
    about: 'members of all branches, of which several can be meant',
    schema: { anyOf: [named, { type: 'object', properties: { age: {} } }] },
    strict: [{}, { name: 'a', age: 1 }],
    loose: [{ name: 'a', size: 1 }],
  },
  {
    about: 'members of the one branch that holds',
    schema: {
      oneOf: [
        { type: 'object', properties: { a: {} }, required: ['a'] },
        { type: 'object', properties: { b: {} }, required: ['b'] },
      ],
    },
    strict: [{ a: 1 }, { b: 1 }],
    loose: [{ a: 1, c: 1 }],
  },
  {
    about: 'members that others need',
    schema: { type: 'object', properties: { a: {} }, dependentRequired: { a: ['b'] } },
    strict: [{ a: 1, b: 1 }],
    loose: [{ a: 1, b: 1, c: 1 }],
  },
  {
    about: 'members of parts with patterns',
    schema: { type: 'object', allOf: [{ patternProperties: { '^x-': {} } }, { properties: { a: {} } }] },
    strict: [{ a: 1, 'x-b': 2 }],
    loose: [{ a: 1, b: 2 }],
  },
  {
    about: 'a member that is there and undefined',
    schema: { type: 'object', properties: { a: {}, b: {} } },
    strict: [{ a: undefined, b: 1 }],
    loose: [{ c: undefined }],
  },
];

describe('the strict guard counts', () => {
  it.each(rows)('$about', ({ schema, strict, loose }) => {
    const guard = compileGuard(schema);
    const values = [...strict, ...loose];
    expect(values.map(guard.is)).toEqual(values.map(() => true));
    expect(values.map(guard.isStrict)).toEqual([...strict.map(() => true), ...loose.map(() => false)]);
    for (const value of loose) {
      const codes = guard.parseStrict(value);
      expect(codes.ok ? [] : codes.issues.map(({ code }) => code)).toContain('unknown-member');
    }
  });
});
