import { describe, expect, it } from 'vitest';
import { completed, filledMembers, fitNumbers, sampleOf } from '../../../generator/emit/fixture/values.ts';
import type { Schema } from '../../../generator/model/schema.ts';

const user: Schema = { type: 'object', properties: { id: { type: 'string', format: 'uuid' }, age: { type: 'integer' } } };
const oneOfMany: Schema = {
  anyOf: [{ type: 'array', items: { type: 'number' } }, { type: 'string' }, { $ref: '#/$defs/User' }, { type: 'null' }],
};
const definitions = { User: user };

describe('a value of which a schema has several kinds', () => {
  it.each([
    ['a placeholder, where one of them is a string', '{id}', '{id}'],
    ['words for a type, where an object may stand', { age: '{integer}' }, { age: 0 }],
    ['a number in quotes, in an object', { age: '7' }, { age: 7 }],
    ['a number in quotes, in a list', ['7', 8], [7, 8]],
    ['a number in quotes, where a string may stand', '7', '7'],
    ['null', null, null],
  ])('is read as the kind that it is: %s', (_what, value, expected) => {
    expect(fitNumbers(value, oneOfMany, definitions)).toEqual(expected);
  });

  it('has its placeholders filled as that kind asks', () => {
    expect(filledMembers({ id: '{id}' }, oneOfMany, definitions)).toEqual({ id: '00000000-0000-4000-8000-000000000000' });
    expect(filledMembers(['{count}'], oneOfMany, definitions)).toEqual(['count']);
  });
});

describe('an example of which the page leaves something out', () => {
  const schema: Schema = {
    type: 'object',
    properties: {
      id: { type: 'string', examples: ['o-1'] },
      users: { type: 'array', items: { $ref: '#/$defs/Named' } },
      total: { type: 'number' },
      note: { type: 'string' },
    },
    required: ['id', 'users', 'total'],
  };
  const Named: Schema = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };

  it('has its required members at any depth, as another example shows them or as the least value', () => {
    expect(completed({ users: [{}, { name: 'Bo' }] }, schema, { Named })).toEqual({
      users: [{ name: 'text' }, { name: 'Bo' }],
      id: 'o-1',
      total: 0,
    });
  });

  it('is as it stands where it is whole', () => {
    const whole = { id: '7', users: [], total: 1 };
    expect(completed(whole, schema, { Named })).toEqual(whole);
  });
});

describe('a value that no example shows', () => {
  it('is the first of those that the pages name', () => {
    const properties: Schema['properties'] = {
      channel: { type: 'string', 'x-known-values': ['web', 'app'] },
      level: { type: ['integer', 'null'], 'x-known-values': [2, 3] },
      note: { type: 'string' },
    };
    expect(sampleOf({ type: 'object', properties, required: ['channel', 'level', 'note'] }, {})).toEqual({
      channel: 'web',
      level: 2,
      note: 'text',
    });
  });
});
