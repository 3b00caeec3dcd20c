import { expect, it } from 'vitest';
import { inDraft07 } from '../../../generator/emit/specification/draft-07.ts';
import type { JsonSchema } from '../../../generator/model/schema.ts';

it.each<readonly [string, JsonSchema, unknown]>([
  ['what both drafts say alike', { type: 'string', minLength: 1 }, { type: 'string', minLength: 1 }],
  ['the first items', { prefixItems: [{ type: 'string' }] }, { items: [{ type: 'string' }] }],
  ['what is behind them', { prefixItems: [true], items: false }, { items: [true], additionalItems: false }],
  ['names that a member needs', { dependentRequired: { a: ['b'] } }, { dependencies: { a: ['b'] } }],
  [
    'a schema that a member needs',
    { dependentSchemas: { a: { minProperties: 2 } } },
    { dependencies: { a: { minProperties: 2 } } },
  ],
  [
    'both',
    { dependentRequired: { a: ['b'] }, dependentSchemas: { a: { minProperties: 2 } } },
    { dependencies: { a: { allOf: [{ required: ['b'] }, { minProperties: 2 }] } } },
  ],
  ['words beside a reference', { $ref: '#/a', description: 'A.' }, { $ref: '#/a', description: 'A.' }],
  ['what is asserted beside a reference', { $ref: '#/a', minLength: 1 }, { allOf: [{ $ref: '#/a' }], minLength: 1 }],
  ['what is further in', { properties: { a: { prefixItems: [true] } } }, { properties: { a: { items: [true] } } }],
])('says in the words of draft 07 %s', (_, schema, expected) => {
  expect(inDraft07(schema)).toEqual(expected);
});
