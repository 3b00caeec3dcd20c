import { BATCH_STRUCTURE, batchesOf } from '../envelopes/batch.ts';
import { referenceTo, wholeSchema } from '../json-schema/references.ts';
import type { PlannedEvent, PlannedModel } from '../model/plan.ts';
import { referenceName, type Schema } from '../model/schema.ts';

/** The file of the schema of deliveries that hold several events. */
const DELIVERY_FILE = 'event-batch.schema.json';

/** The schema of a delivery, where deliveries hold several events in an array of an object; nothing where they do not. */
export function deliverySchema(models: readonly PlannedModel[], events: readonly PlannedEvent[]): Schema | undefined {
  const delivery = models.find(({ positions }) => positions[0] === BATCH_STRUCTURE);
  if (delivery === undefined) return undefined;
  const definitions = new Map<string, Schema>([
    ...models.map(({ typeName, schema }) => [typeName, schema] as const),
    ...events.map(({ eventType, schema: { $schema, $id, $defs, ...schema } }) => [eventType, schema] as const),
  ]);
  const schema = batchesOf(events).reduce((whole, path) => {
    const inIt = events.filter(({ envelope: { batch } }) => batch?.join('\u0000') === path.join('\u0000'));
    return withItems(whole, path, { items: anyOf(inIt), definitions });
  }, delivery.schema);
  return wholeSchema({ $id: DELIVERY_FILE, ...schema, title: delivery.typeName }, definitions);
}

function anyOf(events: readonly PlannedEvent[]): Schema {
  const [first, ...others] = events.map(({ eventType }) => ({ $ref: referenceTo(eventType) }));
  return first !== undefined && others.length === 0 ? first : { anyOf: [first ?? {}, ...others] };
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
