import { describe, expect, it } from 'vitest';
import { compileGuard } from '../../../dist/index.js';

const point = { type: 'object', properties: { x: { type: 'number' } }, required: ['x'] };

/** A valid value, and what is left of it. */
const rows: readonly { readonly about: string; readonly schema: object; readonly value: unknown; readonly left: unknown }[] = [
  {
    about: 'leaves out what is not documented, at any depth',
    schema: { type: 'object', properties: { at: point } },
    value: { at: { x: 1, y: 2 }, by: 'me' },
    left: { at: { x: 1 } },
  },
  {
    about: 'leaves out nothing where the schema says that other members are allowed',
    schema: { type: 'object', properties: { at: point }, additionalProperties: true },
    value: { at: { x: 1 }, by: 'me' },
    left: { at: { x: 1 }, by: 'me' },
  },
  {
    about: 'goes into lists and maps',
    schema: {
      type: 'object',
      properties: { list: { type: 'array', items: point }, map: { type: 'object', additionalProperties: point } },
    },
    value: { list: [{ x: 1, y: 2 }], map: { a: { x: 1, y: 2 } } },
    left: { list: [{ x: 1 }], map: { a: { x: 1 } } },
  },
  {
    about: 'copies the first items by their own schemas',
    schema: { type: 'array', prefixItems: [true], items: point },
    value: [null, { x: 1, y: 2 }],
    left: [null, { x: 1 }],
  },
  {
    about: 'keeps members of their own beside those that share a schema',
    schema: { type: 'object', properties: { a: {} }, additionalProperties: point },
    value: { a: null, b: { x: 1 } },
    left: { a: null, b: { x: 1 } },
  },
  {
    about: 'puts the parts of an object together',
    schema: { allOf: [point, { type: 'object', properties: { y: { type: 'number' } } }] },
    value: { x: 1, y: 2, z: 3 },
    left: { x: 1, y: 2 },
  },
  {
    about: 'takes the branch that the value is of',
    schema: {
      oneOf: [
        { type: 'object', properties: { kind: { const: 'a' }, a: {} }, required: ['kind'] },
        { type: 'object', properties: { kind: { const: 'b' }, b: {} }, required: ['kind'] },
      ],
    },
    value: { kind: 'b', a: 1, b: 2 },
    left: { kind: 'b', b: 2 },
  },
  {
    about: 'keeps what any of several branches documents, and nothing else',
    schema: {
      type: 'object',
      properties: { id: {} },
      anyOf: [
        { properties: { a: {} }, required: ['a'] },
        { properties: { b: {} }, required: ['b'] },
      ],
    },
    value: { id: 1, b: 2, z: 3 },
    left: { id: 1, b: 2 },
  },
  {
    about: 'goes into members that a pattern allows',
    schema: { type: 'object', patternProperties: { '^x-': point } },
    value: { 'x-a': { x: 1, y: 2 }, b: 1 },
    left: { 'x-a': { x: 1 } },
  },
  {
    about: 'takes the branch that has all members, where several hold',
    schema: {
      type: 'object',
      properties: {
        it: {
          anyOf: [
            { type: 'object', properties: { a: { type: 'number' } } },
            { type: 'object', properties: { a: { type: 'number' }, b: { type: 'number' } } },
            { type: 'null' },
          ],
        },
      },
    },
    value: { it: { a: 1, b: 2 }, c: 3 },
    left: { it: { a: 1, b: 2 } },
  },
  {
    about: 'keeps all where several branches hold that have no name',
    schema: {
      type: 'array',
      items: {
        anyOf: [
          { type: 'object', properties: { a: { type: 'string' } } },
          { type: 'object', properties: { b: { type: 'string' } } },
        ],
      },
    },
    value: [
      { a: '', b: '', c: 1 },
      { b: '', c: 1 },
    ],
    left: [
      { a: '', b: '', c: 1 },
      { b: '', c: 1 },
    ],
  },
  {
    about: 'takes the list that has all members of its items, where several hold',
    schema: {
      type: 'array',
      items: {
        anyOf: [
          { type: 'array', items: point },
          { type: 'array', items: { $ref: '#/$defs/place' } },
        ],
      },
      $defs: { place: { type: 'object', properties: { x: {}, y: {} } } },
    },
    value: [[{ x: 1 }], [{ x: 1, y: 2 }], [{ x: 1, y: 2, z: 3 }], [{ y: 2, z: 3 }]],
    left: [[{ x: 1 }], [{ x: 1, y: 2 }], [{ x: 1 }], [{ y: 2 }]],
  },
  {
    about: 'keeps all of what may be anything',
    schema: { type: 'array', items: { anyOf: [{ type: 'array', items: point }, { minItems: 0 }] } },
    value: [[{ x: 1, y: 2 }], { a: 1 }],
    left: [[{ x: 1, y: 2 }], { a: 1 }],
  },
  {
    about: 'goes no further than members go',
    schema: {
      type: 'object',
      properties: { a: { type: 'array', items: {} }, b: { additionalProperties: true }, c: { type: 'array', prefixItems: [{}] } },
      $defs: {},
    },
    value: { a: [{ x: 1 }], b: { x: 1 }, c: [{ x: 1 }], d: 1 },
    left: { a: [{ x: 1 }], b: { x: 1 }, c: [{ x: 1 }] },
  },
  {
    about: 'takes lists and texts for what they are',
    schema: { type: 'object', properties: { it: { oneOf: [{ type: 'string' }, { type: 'array', items: point }, point] } } },
    value: { it: [{ x: 1, y: 2 }] },
    left: { it: [{ x: 1 }] },
  },
  {
    about: 'goes into the first items, and keeps the others',
    schema: { type: 'array', prefixItems: [point, { type: 'string' }] },
    value: [{ x: 1, y: 2 }, 'a', { x: 1, y: 2 }],
    left: [{ x: 1 }, 'a', { x: 1, y: 2 }],
  },
  {
    about: 'goes into circles',
    schema: { type: 'object', properties: { next: { $ref: '#' } } },
    value: { next: { next: { a: 1 }, a: 1 } },
    left: { next: { next: {} } },
  },
  {
    about: 'copies members that are required, and those that may be there',
    schema: { type: 'object', properties: { a: point, b: point, c: point }, required: ['a'] },
    value: { a: { x: 1, y: 2 }, b: { x: 1, y: 2 }, d: 1 },
    left: { a: { x: 1 }, b: { x: 1 } },
  },
  {
    about: 'copies members by the part that describes them',
    schema: { type: 'object', properties: { a: true }, allOf: [{ properties: { a: point } }, { properties: { b: {} } }] },
    value: { a: { x: 1, y: 2 }, b: 1, c: 1 },
    left: { a: { x: 1 }, b: 1 },
  },
  {
    about: 'keeps members of several kinds of others',
    schema: {
      type: 'object',
      properties: { a: {} },
      allOf: [{ additionalProperties: point }, { additionalProperties: { type: 'object', properties: { y: {} } } }],
    },
    value: { a: { x: 1 }, b: { x: 1, y: 2 } },
    left: { a: { x: 1 }, b: { x: 1, y: 2 } },
  },
  {
    about: 'keeps all where an object has no members of its own',
    schema: {
      type: 'object',
      properties: { a: { type: 'object' }, b: { type: 'array' }, c: { type: 'object', properties: {} } },
    },
    value: { a: { x: 1 }, b: [{ x: 1 }], c: { x: 1 } },
    left: { a: { x: 1 }, b: [{ x: 1 }], c: { x: 1 } },
  },
  {
    about: 'takes objects that may be null',
    schema: { type: ['object', 'null'], properties: { a: {} } },
    value: { a: 1, b: 2 },
    left: { a: 1 },
  },
  {
    about: 'keeps members that are required, but not described',
    schema: { type: 'object', properties: { a: {} }, required: ['toString'] },
    value: { toString: 1, b: 2 },
    left: { toString: 1 },
  },
  {
    about: 'takes __proto__ for a member like any other',
    schema: JSON.parse('{ "type": "object", "properties": { "__proto__": { "type": "number" }, "a": {} } }'),
    value: JSON.parse('{ "__proto__": 7, "b": 1 }'),
    left: JSON.parse('{ "__proto__": 7 }'),
  },
];

describe('strip', () => {
  it.each(rows)('$about', ({ schema, value, left }) => {
    const before = JSON.stringify(value);
    const guard = compileGuard(schema);
    const result = guard.strip(value);
    expect(JSON.stringify(result.ok ? result.value : result)).toBe(JSON.stringify(left));
    expect(JSON.stringify(value)).toBe(before);
    expect(guard.strip(left)).toMatchObject({ ok: true });
  });

  it('refuses a value that is no longer valid without the rest', () => {
    const schema = { type: 'object', properties: { a: {} }, minProperties: 2 };
    expect(compileGuard(schema).strip({ a: 1, b: 2 })).toMatchObject({ ok: false, issues: [{ code: 'members' }] });
  });

  it('never throws', () => {
    const throwing = Object.defineProperty({}, 'a', {
      enumerable: true,
      get() {
        throw new Error('secret');
      },
    });
    const result = compileGuard({ type: 'object', properties: { a: {} } }).strip(throwing);
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'unreadable' }] });
  });

  it('gives the issues of a value that is not valid', () => {
    expect(compileGuard(point).strip({ x: 'a' })).toMatchObject({ ok: false, issues: [{ at: 'x', code: 'type' }] });
  });
});
