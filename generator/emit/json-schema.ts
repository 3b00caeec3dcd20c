import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { jsonText } from '../text/encode.ts';

/** One JSON Schema an event, each whole in itself, one for the union of all, and one for deliveries of several events. */
export function emitJsonSchemas(plan: Plan): readonly OutputFile[] {
  const files = plan.events.map((event) => ({
    path: `schemas/${event.schemaFile}`,
    value: event.jsonSchema as object,
  }));
  const delivery = plan.delivery === undefined ? [] : [{ path: `schemas/${plan.delivery.$id}`, value: plan.delivery as object }];
  const catalog = { path: 'schemas/catalog.schema.json', value: catalogSchema(plan) };
  return [...files, catalog, ...delivery].map(({ path, value }) => ({
    path,
    text: `${jsonText(value)}\n`,
    owner: 'generator',
    role: 'schema',
  }));
}

function catalogSchema({ events, models }: Plan): object {
  const definitions = [
    ...events.map(({ eventType, jsonSchema: { $id, $defs, ...schema } }) => [eventType, withoutDialect(schema)] as const),
    ...models.flatMap(({ typeName, guardSchema, isOfTypes }) => (isOfTypes === true ? [] : [[typeName, guardSchema] as const])),
  ];
  return {
    $schema: events[0]?.schema.$schema,
    $id: 'catalog.schema.json',
    title: 'AnyEvent',
    oneOf: events.map(({ eventType }) => ({ $ref: `#/$defs/${eventType}` })),
    $defs: Object.fromEntries(definitions),
  };
}

/** Only the outermost schema says which dialect it is written in. */
function withoutDialect(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== '$schema'));
}
