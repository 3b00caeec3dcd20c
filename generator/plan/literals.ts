import type { Schema } from '../model/schema.ts';
import type { SchemaSet } from '../model/schema-set.ts';

/** The member of a model that has an event type as its only value. */
export interface Literal {
  readonly member: string;
  readonly type: string;
}

/** For events whose payload is their data: by the id of the model that holds it, the member that tells which event it is. */
export function literalsOf({ events, envelopes }: SchemaSet): ReadonlyMap<string, Literal> {
  const paths = new Map(
    envelopes.filter(({ dataMember }) => dataMember === undefined).map(({ name, discriminator }) => [name, discriminator]),
  );
  return new Map(
    events.flatMap(({ type, envelope }) => {
      const steps = paths.get(envelope)?.split('.') ?? [];
      const member = steps.at(-1) ?? '';
      return member === '' ? [] : [[[type, ...steps.slice(0, -1)].join('/'), { member, type }] as const];
    }),
  );
}

/** A schema in which one member has one value only. One that says what it is otherwise stays as it is. */
export function withLiteral(schema: Schema, member: string, value: string): Schema {
  if (schema.properties === undefined && schema.type !== 'object' && Object.keys(schema).length > 0) return schema;
  const required = new Set([...(schema.required ?? []), member]);
  const properties = { ...schema.properties, [member]: { const: value } };
  return { ...schema, type: 'object', properties, required: Object.keys(properties).filter((name) => required.has(name)) };
}
