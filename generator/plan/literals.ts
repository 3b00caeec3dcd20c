import { NO_DISCRIMINATOR, partsOfType } from '../envelopes/discriminator.ts';
import type { Schema } from '../model/schema.ts';
import type { SchemaSet } from '../model/schema-set.ts';
import { addToGroup } from '../text/groups.ts';

/** A member of a model that has an event type, or its part of one, as its only value. */
export interface Literal {
  readonly member: string;
  readonly value: string;
}

/** For events whose payload is their data: by the id of the model that holds them, the members that tell which event it is. */
export function literalsOf({ events, envelopes }: SchemaSet): ReadonlyMap<string, readonly Literal[]> {
  const bare = new Map(
    envelopes.filter(({ dataMember }) => dataMember === undefined).map(({ name, discriminator }) => [name, discriminator]),
  );
  const literals = new Map<string, Literal[]>();
  for (const { type, envelope, variants } of events) {
    const isDivided = variants !== undefined && variants.holder === undefined;
    const roots = isDivided ? [...variants.named.map(({ data }) => data), variants.other] : [type];
    for (const { place, text } of partsOfType(bare.get(envelope) ?? NO_DISCRIMINATOR, type)) {
      if (place.kind === 'header') continue;
      for (const root of roots)
        addToGroup(literals, [root, ...place.path.slice(0, -1)].join('/'), { member: place.path.at(-1) ?? '', value: text });
    }
  }
  return literals;
}

/** A schema in which one member has one value only. One that says what it is otherwise stays as it is. */
export function withLiteral(schema: Schema, member: string, value: string): Schema {
  if (schema.properties === undefined && schema.type !== 'object' && Object.keys(schema).length > 0) return schema;
  const required = new Set([...(schema.required ?? []), member]);
  const properties = { ...schema.properties, [member]: { const: value } };
  return { ...schema, type: 'object', properties, required: Object.keys(properties).filter((name) => required.has(name)) };
}
