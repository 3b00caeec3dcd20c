import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { jsonText } from '../text/encode.ts';

/** One JSON Schema an event, each whole in itself and of what is delivered, and one for the union of all. */
export function emitJsonSchemas(plan: Plan): readonly OutputFile[] {
  const files = plan.events.map((event) => ({
    path: `schemas/${event.schemaFile}`,
    value: event.delivered as object,
  }));
  return [...files, { path: 'schemas/catalog.schema.json', value: catalogSchema(plan) }].map(({ path, value }) => ({
    path,
    text: `${jsonText(value)}\n`,
    owner: 'generator',
    role: 'schema',
  }));
}

function catalogSchema({ events, models }: Plan): object {
  const definitions = [
    ...events.map(({ eventType, schema: { $schema, $id, $defs, ...schema } }) => [eventType, schema] as const),
    ...models.map(({ typeName, schema }) => [typeName, schema] as const),
  ];
  return {
    $schema: events[0]?.schema.$schema,
    $id: 'catalog.schema.json',
    title: 'AnyEvent',
    oneOf: events.map(({ eventType }) => ({ $ref: `#/$defs/${eventType}` })),
    $defs: Object.fromEntries(definitions),
  };
}
