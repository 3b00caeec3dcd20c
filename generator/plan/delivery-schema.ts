import { BATCH_STRUCTURE } from '../envelopes/batch.ts';
import { referenceTo, wholeSchema } from '../json-schema/references.ts';
import type { PlannedEvent, PlannedModel } from '../model/plan.ts';
import { referenceName, type Schema } from '../model/schema.ts';

/**
 * Makes the function that gives the schema of what is delivered of an event: where deliveries hold several events in an array, a
 * delivery of events of this one type, with the event by itself among its `$defs`; else the event.
 */
export function deliverySchemas(
  models: readonly PlannedModel[],
): (event: Omit<PlannedEvent, 'delivered' | 'variants'>) => Schema {
  const delivery = models.find(({ positions }) => positions[0] === BATCH_STRUCTURE);
  const definitions = new Map(models.map(({ typeName, schema }) => [typeName, schema]));
  return ({ schema, schemaFile, eventType, envelope: { batch } }) => {
    if (batch === undefined || delivery === undefined) return schema;
    const { title, ...whole } = withItems(delivery.schema, batch, { items: { $ref: referenceTo(eventType) }, definitions });
    const description = `A delivery of such events. By itself, each of them is \`${referenceTo(eventType)}\`.`;
    return wholeSchema({ $id: schemaFile, title: `${eventType}Delivery`, description, ...whole }, definitions);
  };
}

/** A schema with what stands in the array at the end of a path. */
function withItems(
  schema: Schema,
  [step, ...rest]: readonly string[],
  context: { readonly items: Schema; readonly definitions: ReadonlyMap<string, Schema> },
): Schema {
  if (step === undefined) return { ...schema, items: context.items };
  if (schema.$ref !== undefined)
    return withItems(context.definitions.get(referenceName(schema.$ref)) ?? {}, [step, ...rest], context);
  const inner = schema.properties?.[step] ?? {};
  return { ...schema, properties: { ...schema.properties, [step]: withItems(inner, rest, context) } };
}
