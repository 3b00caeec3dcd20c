import type { MaskedPlace, MaskedPlaces } from '../../../templates/receiver/capture/place.ts';
import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import { type JsonSchema, type JsonSchemaObject, referenceName, type Schema } from '../../model/schema.ts';
import { stringLiteral } from '../../text/encode.ts';
import type { EmitContext } from '../emitter.ts';
import { fillReceiverTemplate } from './fill-template.ts';
import { printModule } from './print-module.ts';
import { unlessEmpty, withoutEmptyPlaces } from './without-empty-places.ts';

/** What a mask has to respect in events: of their schemas, as guards assert them, what bounds or names values. */
export function emitKnownPlaces(plan: Plan, context: EmitContext): OutputFile {
  const values = { PLACES: stringLiteral(JSON.stringify(placesOf(plan))) };
  const texts = fillReceiverTemplate('capture/known-places', { values }, context);
  return printModule('capture/known-places', { texts, isExported: false }, { plan, context });
}

function placesOf({ events }: Plan): MaskedPlaces {
  const named = new Map<string, MaskedPlace>();
  const roots = events.map(({ type, jsonSchema }) => {
    for (const [name, definition] of Object.entries(jsonSchema.$defs ?? {}))
      if (!named.has(name)) named.set(name, placeOf(definition));
    return [type, placeOf(jsonSchema)] as const;
  });
  return withoutEmptyPlaces({ events: Object.fromEntries(roots), named: Object.fromEntries(named) });
}

/** The place that a schema is about, with all members, also where nothing is said of them. */
function placeOf(schema: JsonSchema): MaskedPlace {
  if (typeof schema === 'boolean') return {};
  const { format, minLength, maxLength, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const { $ref, properties, prefixItems, propertyNames, uniqueItems } = schema;
  const all: { readonly [K in keyof MaskedPlace]: MaskedPlace[K] | undefined } = {
    ref: $ref === undefined ? undefined : referenceName($ref),
    any: unlessEmpty(alternativesOf(schema).map(placeOf)),
    known: unlessEmpty(knownValues(schema)),
    format: format !== undefined && FORMATS.has(format) ? format : undefined,
    ...{ minLength, maxLength, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf },
    members: properties && mapped(properties, placeOf),
    values: isMap(schema) ? placeOf(schema.additionalProperties ?? true) : undefined,
    names: propertyNames === undefined ? undefined : placeOf(propertyNames),
    others: othersOf(schema),
    items: itemsOf(schema),
    first: unlessEmpty((prefixItems ?? []).map(placeOf)),
    uniqueItems: uniqueItems === true ? true : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The formats of which a text has to be another one than what it looks like tells. */
const FORMATS: ReadonlySet<string> = new Set(['duration', 'uri', 'email', 'ipv4', 'ipv6']);

/** Schemas that hold in the same place, always or in some cases. */
function alternativesOf(schema: JsonSchemaObject): readonly JsonSchema[] {
  const { allOf = [], anyOf = [], oneOf = [], not, then, else: otherwise, dependentSchemas = {} } = schema;
  const others = [not, schema.if, then, otherwise].filter((one) => one !== undefined);
  return [...allOf, ...anyOf, ...oneOf, ...others, ...Object.values(dependentSchemas)];
}

function knownValues(schema: JsonSchemaObject): readonly unknown[] {
  const { 'x-known-values': named = [] } = schema as Schema;
  return [...new Set([...(schema.const === undefined ? [] : [schema.const]), ...(schema.enum ?? []), ...named])];
}

/** Whether the names of other properties are data. An object of which nothing is known is no map. */
function isMap({ additionalProperties }: JsonSchemaObject): boolean {
  return typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0;
}

function othersOf({ patternProperties = {} }: JsonSchemaObject): MaskedPlace | undefined {
  const places = Object.values(patternProperties).map(placeOf);
  return places.length === 0 ? undefined : { any: places };
}

function itemsOf({ items, contains }: JsonSchemaObject): MaskedPlace | undefined {
  const places = [items, contains].filter((one) => one !== undefined).map(placeOf);
  return places.length > 1 ? { any: places } : places[0];
}

function mapped<T>(record: Readonly<Record<string, JsonSchema>>, map: (schema: JsonSchema) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([name, schema]) => [name, map(schema)]));
}
