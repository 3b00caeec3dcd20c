import { memberPath } from '../envelopes/discriminator.ts';
import { JSON_SCHEMA, reachable, referenceTo, wholeSchema } from '../json-schema/references.ts';
import type { PlannedEnvelope } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import type { EventSchema } from '../model/schema-set.ts';
import { ownValue } from '../text/records.ts';

/** The schema of a whole event, with `$defs` for all that it refers to. */
export function eventSchema(
  event: EventSchema,
  names: { schemaFile: string; eventType: string; dataType: string },
  envelope: PlannedEnvelope,
  order: readonly string[],
  definitions: ReadonlyMap<string, Schema>,
): Schema {
  const { dataMember } = envelope;
  const [discriminator = ''] = memberPath(envelope.discriminator);
  if (dataMember === undefined) return bareSchema(event, names, definitions);
  const own: Readonly<Record<string, Schema>> = {
    [discriminator]: { const: event.type },
    [dataMember]: { $ref: referenceTo(names.dataType) },
  };
  const properties: Record<string, Schema> = Object.create(null);
  for (const member of new Set([...order, discriminator, dataMember])) {
    const schema = ownValue(own, member) ?? ownValue(envelope.schema.properties, member);
    if (schema !== undefined) properties[member] = schema;
  }
  const needed = new Set([...(envelope.schema.required ?? []), discriminator, ...(event.dataRequired ? [dataMember] : [])]);
  const used = reachable([{ properties }], definitions);
  return {
    $schema: JSON_SCHEMA,
    $id: names.schemaFile,
    title: names.eventType,
    ...(event.description === undefined ? {} : { description: event.description }),
    type: 'object',
    properties,
    required: Object.keys(properties).filter((member) => needed.has(member)),
    $defs: Object.fromEntries(used.map((name) => [name, definitions.get(name) ?? {}])),
  };
}

function bareSchema(
  event: EventSchema,
  { schemaFile, eventType }: { schemaFile: string; eventType: string },
  definitions: ReadonlyMap<string, Schema>,
): Schema {
  const { title, ...schema } = definitions.get(eventType) ?? {};
  const head = {
    $id: schemaFile,
    title: eventType,
    ...(event.description === undefined ? {} : { description: event.description }),
  };
  return wholeSchema({ ...head, ...schema }, definitions);
}
