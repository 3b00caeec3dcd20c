import { memberPath, partsOfType } from '../envelopes/discriminator.ts';
import { referenceTo, wholeSchema } from '../json-schema/references.ts';
import type { GuardNames, PlannedEnvelope, PlannedEvent } from '../model/plan.ts';
import type { JsonSchema, JsonSchemaObject, Schema } from '../model/schema.ts';
import type { EventSchema } from '../model/schema-set.ts';
import { camelCase } from '../text/case.ts';
import { ownValue } from '../text/records.ts';
import { compareText, type Place } from '../text/source.ts';
import { dataTypeName } from './names/model-names.ts';

/** The schemas of all models by the names of their types: as types show them, and as guards assert them. */
export interface SchemasByType {
  readonly ofTypes: ReadonlyMap<string, Schema>;
  readonly ofGuards: ReadonlyMap<string, JsonSchemaObject>;
}

/** The files of an event: its schema, which lies beside that of the catalog, and its stub, which lies beside the map of all. */
export interface EventFiles {
  readonly schemaFile: string;
  readonly handlerFile: string;
}

/** The names of the pages of some places, the newest first: pages of one title are named by their dates. */
export function pagesOf(places: readonly Place[]): readonly string[] {
  return [...new Set(places.map(({ file }) => file.name))].sort(compareText).reverse();
}

/** What the guards of a type are called. */
export function guardNames(typeName: string): GuardNames {
  return {
    guard: `is${typeName}`,
    assertion: `assert${typeName}`,
    parser: `parse${typeName}`,
    standardSchema: `${camelCase(typeName)}Schema`,
  };
}

function headersOf({ discriminator }: PlannedEnvelope, type: string): PlannedEvent['headers'] {
  const parts = partsOfType(discriminator, type);
  return Object.fromEntries(parts.flatMap(({ place, text }) => (place.kind === 'header' ? [[place.name, text] as const] : [])));
}

/** An event with the names of all that is made for it. */
export function planEvent(
  event: EventSchema,
  { name, schemaFile, handlerFile }: EventFiles & { readonly name: string },
  envelope: PlannedEnvelope,
  order: readonly string[],
  { ofTypes, ofGuards }: SchemasByType,
): Omit<PlannedEvent, 'variants'> {
  const eventType = `${name}Event`;
  const dataType = dataTypeName(name, envelope.dataMember === undefined);
  const names = { schemaFile, eventType, dataType };
  const schema = eventSchema(event, names, { ...envelope, order }, ofTypes);
  return {
    type: event.type,
    name,
    eventType,
    dataType,
    dataRequired: event.dataRequired,
    description: event.description,
    since: event.since,
    envelope,
    headers: headersOf(envelope, event.type),
    schema,
    jsonSchema:
      ofGuards === ofTypes ? schema : eventSchema(event, names, { ...envelope, schema: envelope.guardSchema, order }, ofGuards),
    schemaFile,
    pages: pagesOf([...event.examples.map(({ place }) => place), ...(event.listed === undefined ? [] : [event.listed])]),
    guards: guardNames(eventType),
    example: `${camelCase(name)}Example`,
    factory: `make${name}`,
    handler: `on${name}`,
    handlerFile,
    examples: event.examples,
    listed: event.listed,
  };
}

/** The names of an event that stand in its schema. */
interface NamesInSchema {
  readonly schemaFile: string;
  readonly eventType: string;
  readonly dataType: string;
}

/** What stands around the data of an event: its envelope, and the order of all members. */
interface Around<S> extends Pick<PlannedEnvelope, 'dataMember' | 'discriminator'> {
  readonly schema: S;
  readonly order: readonly string[];
}

/** The schema of a whole event, with `$defs` for all that it refers to: of types from those of types, of guards from those of guards. */
function eventSchema(
  event: EventSchema,
  names: NamesInSchema,
  around: Around<Schema>,
  definitions: ReadonlyMap<string, Schema>,
): Schema;
function eventSchema(
  event: EventSchema,
  names: NamesInSchema,
  around: Around<JsonSchemaObject>,
  definitions: SchemasByType['ofGuards'],
): JsonSchemaObject;
function eventSchema(
  event: EventSchema,
  names: NamesInSchema,
  { dataMember, discriminator: told, schema, order }: Around<JsonSchemaObject>,
  definitions: SchemasByType['ofGuards'],
): JsonSchemaObject {
  const [discriminator = ''] = memberPath(told);
  if (dataMember === undefined) {
    const { title, ...whole } = definitions.get(names.eventType) ?? {};
    return wholeSchema({ ...headOf(event, names), ...whole }, definitions);
  }
  const own: Readonly<Record<string, Schema>> = {
    [discriminator]: { const: event.type },
    [dataMember]: { $ref: referenceTo(names.dataType) },
  };
  const properties: Record<string, JsonSchema> = Object.create(null);
  for (const member of new Set([...order, discriminator, dataMember])) {
    const found = ownValue(own, member) ?? ownValue(schema.properties, member);
    if (found !== undefined) properties[member] = found;
  }
  const needed = new Set([...(schema.required ?? []), discriminator, ...(event.dataRequired ? [dataMember] : [])]);
  const required = Object.keys(properties).filter((member) => needed.has(member));
  return wholeSchema({ ...headOf(event, names), type: 'object', properties, required }, definitions);
}

function headOf({ description }: EventSchema, { schemaFile, eventType }: { schemaFile: string; eventType: string }): Schema {
  return { $id: schemaFile, title: eventType, ...(description === undefined ? {} : { description }) };
}
