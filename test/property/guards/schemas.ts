import fc from 'fast-check';

/** The part of JSON Schema that the values here are made for. */
export interface ReadSchema {
  readonly type?: 'string' | 'number' | 'boolean' | 'object' | 'array';
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, ReadSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | ReadSchema;
  readonly items?: ReadSchema;
  readonly anyOf?: readonly ReadSchema[];
  readonly $ref?: '#';
}

/** Names of members; every object inherits something under the last ones. */
const NAMES = ['id', 'kind', 'data', 'length', '0', 'toString', 'constructor', '__proto__'];

/** Objects are made of pairs, so that `__proto__` is a member like any other. */
function ofPairs<T>(pairs: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(pairs);
}

const scalars: fc.Arbitrary<ReadSchema> = fc.constantFrom<ReadSchema>(
  { type: 'string' },
  { type: 'number' },
  { type: 'boolean' },
  { enum: ['a', 'b'] },
);

const { schema } = fc.letrec<{ schema: ReadSchema; object: ReadSchema }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalars,
    tie('object'),
    fc.record({ type: fc.constant('object' as const), additionalProperties: scalars }),
    fc.record({ type: fc.constant('array' as const), items: tie('schema') }),
    fc.tuple(scalars, tie('object')).map(([one, other]) => ({ anyOf: [one, other] })),
    fc.tuple(tie('object'), tie('object')).map((branches) => ({ anyOf: branches })),
    fc.tuple(tie('object'), tie('object')).map(([one, other]) => ({ anyOf: [tagged(one, 'a'), tagged(other, 'b')] })),
    fc.constant<ReadSchema>({ $ref: '#' }),
  ),
  object: fc
    .tuple(
      fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), tie('schema'), fc.boolean()), {
        selector: ([name]) => name,
        maxLength: 4,
      }),
      fc.option(fc.oneof(fc.constant<false>(false), scalars), { nil: undefined }),
    )
    .map(([members, others]) => ({
      type: 'object',
      properties: ofPairs(members.map(([name, member]) => [name, member])),
      required: members.filter(([, , isRequired]) => isRequired).map(([name]) => name),
      ...(others === undefined ? {} : { additionalProperties: others }),
    })),
}));

/** A branch that a member with a literal tells from others. */
function tagged({ properties = {}, required = [], ...others }: ReadSchema, kind: string): ReadSchema {
  const members = Object.entries(properties).filter(([name]) => name !== 'kind');
  return {
    ...others,
    properties: ofPairs([...members, ['kind', { const: kind }]]),
    required: [...required.filter((name) => name !== 'kind'), 'kind'],
  };
}

/** Schemas of everything that a guard reads. A reference to itself alone says nothing, so the outermost is none. */
export const schemas: fc.Arbitrary<ReadSchema> = schema.filter((one) => one.$ref === undefined);
