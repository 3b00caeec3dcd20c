import fc from 'fast-check';
import type { JsonSchemaObject, Schema } from '../../../generator/model/schema.ts';

/** Few names, so that two schemas often speak of the same member. */
const NAMES = ['a', 'b', 'c', 'callId', 'call_id'] as const;

const scalars: fc.Arbitrary<Schema> = fc.oneof(
  fc.constant<Schema>({ type: 'string' }),
  fc.constant<Schema>({ type: 'string', format: 'date-time' }),
  fc.constant<Schema>({ type: 'string', 'x-known-values': ['open', 'paid'] }),
  fc.constant<Schema>({ type: 'number' }),
  fc.constant<Schema>({ type: 'integer' }),
  fc.constant<Schema>({ type: 'boolean' }),
  fc.constant<Schema>({ type: ['string', 'number'] }),
  fc.constant<Schema>({}),
);

const references: fc.Arbitrary<Schema> = fc.constantFrom('A', 'B').map((name) => ({ $ref: `#/$defs/${name}` }));

/** What a member can be: the forms that come of pages. */
const { value: values } = fc.letrec<{ value: Schema; plain: Schema }>((tie) => ({
  plain: fc.oneof(
    { maxDepth: 2 },
    { weight: 4, arbitrary: scalars },
    { weight: 3, arbitrary: references },
    { weight: 1, arbitrary: tie('value').map((items) => ({ type: 'array' as const, items })) },
    {
      weight: 1,
      arbitrary: tie('value').map((inner) => ({ type: 'object' as const, additionalProperties: inner })),
    },
    { weight: 1, arbitrary: fc.tuple(references, scalars).map((anyOf) => ({ anyOf })) },
  ),
  value: fc.tuple(tie('plain'), fc.boolean()).map(([schema, nullable]) => (nullable ? orNull(schema) : schema)),
}));

function orNull(schema: Schema): Schema {
  if (Object.keys(schema).length === 0) return schema;
  if (schema.type !== undefined && schema.type !== 'object' && schema.type !== 'array')
    return { ...schema, type: [...[schema.type].flat(), 'null'] as NonNullable<Schema['type']> };
  return { anyOf: [...(schema.anyOf ?? [schema]), { type: 'null' }] };
}

const members = fc.tuple(
  ...NAMES.map((name) => fc.option(fc.record({ schema: values, required: fc.boolean() })).map((of) => ({ name, of }))),
);

type Members = readonly { readonly name: string; readonly of: { readonly schema: Schema; readonly required: boolean } | null }[];

function objectOf(list: Members): Schema {
  const there = list.flatMap(({ name, of }) => (of === null ? [] : [{ name, ...of }]));
  return {
    type: 'object',
    properties: Object.fromEntries(there.map(({ name, schema }) => [name, schema])),
    required: there.filter(({ required }) => required).map(({ name }) => name),
  };
}

const documents = fc.record({ root: members, A: members, B: members });

/** A schema as a document of its own. */
export type Document = Schema & JsonSchemaObject;

function documentOf({ root, A, B }: { readonly root: Members; readonly A: Members; readonly B: Members }): Document {
  return { ...objectOf(root), $defs: { A: objectOf(A), B: objectOf(B) } } as Document;
}

/** Two schemas, the second of which is the first one with some members as another schema has them. */
export const pairs: fc.Arbitrary<readonly [Document, Document]> = fc
  .tuple(documents, documents, fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 15, maxLength: 15 }))
  .map(([old, other, picks]) => {
    const mixed = (from: Members, to: Members, start: number): Members =>
      from.map((member, index) => (picks[start + index] === 0 ? (to[index] ?? member) : member));
    const now = { root: mixed(old.root, other.root, 0), A: mixed(old.A, other.A, 5), B: mixed(old.B, other.B, 10) };
    return [documentOf(old), documentOf(now)] as const;
  });
