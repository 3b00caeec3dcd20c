import { describe, expect, it } from 'vitest';
import { analyzed, webhooks } from './specifications.ts';

/** The members that the type of the only event has, and what its guard asserts. */
const statedOf = (payload: object, schemas: object = {}): { readonly type: unknown; readonly guard: unknown } => {
  const { plan } = analyzed({ 'api.json': webhooks({ sent: payload }, schemas) }).value;
  const [event] = plan.events;
  return { type: plan.models.find(({ typeName }) => typeName === event?.dataType)?.schema.properties, guard: event?.jsonSchema };
};

const property = (schema: object, schemas: object = {}): { readonly type: unknown; readonly guard: unknown } => {
  const { type, guard } = statedOf({ type: 'object', properties: { a: schema } }, schemas);
  return { type: (type as { a: unknown }).a, guard: (guard as { properties: { a: unknown } }).properties.a };
};

describe('what a specification writes in the words of another draft means', () => {
  it.each<readonly [string, object, object]>([
    ['nullable text', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['nullable values', { type: 'string', enum: ['a'], nullable: true }, { type: ['string', 'null'], enum: ['a', null] }],
    ['not nullable', { type: 'string', nullable: false }, { type: 'string' }],
    ['an exclusive bound', { type: 'number', minimum: 1, exclusiveMinimum: true }, { type: 'number', exclusiveMinimum: 1 }],
    ['a bound that is none', { type: 'number', maximum: 1, exclusiveMaximum: false }, { type: 'number', maximum: 1 }],
    ['an example', { type: 'string', example: 'x' }, { type: 'string', examples: ['x'] }],
    [
      'a list of items',
      { type: 'array', items: [{ type: 'string' }], additionalItems: false },
      { type: 'array', prefixItems: [{ type: 'string' }], items: false },
    ],
    ['dependencies', { type: 'object', dependencies: { a: ['b'] } }, { type: 'object', dependentRequired: { a: ['b'] } }],
    [
      'what only documents',
      { type: 'string', xml: {}, externalDocs: {}, 'x-secret': true },
      { type: 'string', 'x-secret': true },
    ],
  ])('%s', (_, written, meant) => {
    expect(property(written).guard).toEqual(meant);
  });
});

describe('the schemas of an event', () => {
  it('are put together of what allOf lists, each member once', () => {
    const base = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, kind: { type: 'string' } } };
    const payload = {
      allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { kind: { const: 'x' } }, required: ['kind'] }],
    };
    const { guard } = statedOf(payload, { Base: base });
    expect(guard).toMatchObject({
      type: 'object',
      properties: { id: { type: 'string' }, kind: { const: 'x' } },
      required: ['id', 'kind'],
    });
    expect(guard).not.toHaveProperty('allOf');
  });

  it('stay as they are where allOf says more than members', () => {
    const { guard } = statedOf({ type: 'object', properties: { a: { allOf: [{ minLength: 2 }, { maxLength: 3 }] } } });
    expect(guard).toMatchObject({ properties: { a: { allOf: [{ minLength: 2 }, { maxLength: 3 }] } } });
  });

  it('have a name for what is an object or null, and null beside it', () => {
    const { type } = property({ type: ['object', 'null'], properties: { id: { type: 'string' } } });
    expect(type).toEqual({ anyOf: [{ $ref: '#/$defs/A' }, { type: 'null' }] });
  });

  it('end where they lead back to themselves', () => {
    const node = { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } };
    const either = { anyOf: [{ $ref: '#/components/schemas/Either' }, { type: 'string' }] };
    expect(property({ $ref: '#/components/schemas/Node' }, { Node: node }).type).toEqual({ $ref: '#/$defs/Node' });
    const { plan } = analyzed({
      'api.json': webhooks(
        { sent: { type: 'object', properties: { a: { $ref: '#/components/schemas/Either' } } } },
        { Either: either },
      ),
    }).value;
    expect(plan.models.find(({ typeName }) => typeName === 'Either')?.guardSchema).toEqual({ anyOf: [{ type: 'string' }] });
  });

  it('are one type where they are written out twice under one title, and two where they differ', () => {
    const user = (id: string): object => ({ title: 'User', type: 'object', properties: { id: { type: id } } });
    const { plan } = analyzed({
      'api.json': webhooks({
        sent: { type: 'object', properties: { a: user('string'), b: user('string'), c: user('number') } },
      }),
    }).value;
    expect(plan.models.map(({ typeName }) => typeName).sort()).toHaveLength(3);
    expect(plan.models.find(({ typeName }) => typeName === 'SentEvent')?.schema.properties).toMatchObject({
      a: { $ref: expect.any(String) },
      b: { $ref: expect.any(String) },
    });
  });
});
