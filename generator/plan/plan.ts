import { partsOfType } from '../envelopes/discriminator.ts';
import { reachable, wholeSchema } from '../json-schema/references.ts';
import type { GuardNames, Plan, PlannedEnvelope, PlannedEvent, PlannedModel } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import type { EventSchema, Model, SchemaSet } from '../model/schema-set.ts';
import { camelCase } from '../text/case.ts';
import { compareText, type Place } from '../text/source.ts';
import { deliverySchemas } from './delivery-schema.ts';
import { modelDescriber, type TypeNames } from './describe-model.ts';
import { eventSchema } from './event-schema.ts';
import { planIdentities } from './identity.ts';
import { type Literal, literalsOf, withLiteral } from './literals.ts';
import { derivedOfEvent, derivedOfType, distinctFileNames, distinctNames, nameEvents, nameHandlerFiles } from './names.ts';
import { renameReferences } from './references.ts';

/**
 * Chooses every name, and puts each event's schema together. `documented` are the types of all events of the pages: what an
 * event is called does not depend on which of them are asked for.
 */
export function makePlan(set: SchemaSet, pages: readonly string[], documented: readonly string[]): Plan {
  const allNames = nameEvents(documented);
  const baseNames = new Map(set.events.map(({ type }) => [type, allNames.get(type) ?? '']));
  const modelNames = nameModels(set, baseNames);
  const nameOf = (id: string): string => modelNames.get(id) ?? id;
  const literals = literalsOf(set);
  const describe = modelDescriber(set, typeNames(set, nameOf, baseNames));
  const planned = set.models.map((model) => planModel(model, nameOf, { describe, literals }));
  const definitions = new Map(planned.map((model) => [model.typeName, model.schema]));
  const models = planned.map((model) => ({
    ...model,
    jsonSchema: model.guards === undefined ? undefined : wholeSchema(model.schema, definitions),
  }));
  const roots = set.models
    .filter(({ dataOf, documented }) => dataOf !== undefined || documented !== undefined)
    .map(({ id }) => nameOf(id));
  const rootSchemas = roots.flatMap((name) => definitions.get(name) ?? []);
  const needed = new Set([...roots, ...reachable(rootSchemas, definitions)]);
  const files = nameFiles([...allNames.values()]);
  const envelopes = set.envelopes.map(({ order, ...envelope }) => ({ envelope, order }));
  const delivered = deliverySchemas(models);
  const events = set.events.flatMap((event) => {
    const found = envelopes.find(({ envelope }) => envelope.name === event.envelope);
    const name = baseNames.get(event.type) ?? '';
    const names = { name, ...(files.get(name) ?? { schemaFile: '', handlerFile: '' }) };
    if (found === undefined) return [];
    const planned = planEvent(event, names, found.envelope, found.order, definitions);
    return [{ ...planned, delivered: delivered(planned) }];
  });
  return {
    pages: [...pages].sort(compareText),
    envelopes: envelopes.map(({ envelope }) => envelope).filter(({ dataMember }) => dataMember !== undefined),
    models: models.filter(({ typeName }) => needed.has(typeName)),
    events,
    identities: planIdentities(events),
  };
}

/** The files of an event: its schema, which lies beside that of the catalog, and its stub, which lies beside the map of all. */
interface EventFiles {
  readonly schemaFile: string;
  readonly handlerFile: string;
}

function nameFiles(names: readonly string[]): ReadonlyMap<string, EventFiles> {
  const schemas = distinctFileNames(names, ['catalog']);
  const handlers = nameHandlerFiles(names);
  return new Map(
    names.map((name, index) => [name, { schemaFile: `${schemas[index] ?? ''}.schema.json`, handlerFile: handlers[index] ?? '' }]),
  );
}

/** Data is named after its event, everything else after its member. */
function nameModels(set: SchemaSet, baseNames: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const byId = new Map(set.models.map((model) => [model.id, model]));
  const bare = bareEvents(set);
  const pathOf = (model: Model): readonly string[] => {
    if (model.dataOf !== undefined) return [baseNames.get(model.dataOf) ?? ''];
    if (model.documented !== undefined) return [...model.documented.context, model.documented.name];
    const parent = model.parent === undefined ? undefined : byId.get(model.parent);
    const hint = /event$/i.test(model.nameHint) ? `${model.nameHint}-body` : model.nameHint;
    return [...(parent === undefined || parent === model ? [] : pathOf(parent)), hint];
  };
  const [own, others] = partition(
    set.models.filter((model) => model.dataOf === undefined),
    ({ documented }) => documented?.hasOwnHeading === true,
  );
  const ofEvents = [...baseNames.values()].flatMap((name) => derivedOfEvent(name));
  const taken = [...ofEvents, ...set.envelopes.map((envelope) => envelope.typeName.toLowerCase())];
  const ownNames = distinctNames(own.map(pathOf), taken);
  const otherNames = distinctNames(others.map(pathOf), [...taken, ...ownNames.flatMap((name) => derivedOfType(name))]);
  const names = [...ownNames, ...otherNames];
  const data = set.models.flatMap(({ id, dataOf }) =>
    dataOf === undefined ? [] : [[id, dataTypeName(baseNames.get(dataOf) ?? '', bare.has(dataOf))] as const],
  );
  return new Map([...data, ...[...own, ...others].map((model, index) => [model.id, names[index] ?? ''] as const)]);
}

function partition<T>(all: readonly T[], isFirst: (each: T) => boolean): readonly [first: readonly T[], rest: readonly T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}

/** What comments call the types of a set. */
function typeNames(set: SchemaSet, typeOf: (id: string) => string, baseNames: ReadonlyMap<string, string>): TypeNames {
  const bare = bareEvents(set);
  return { typeOf, eventOf: (type) => `${baseNames.get(type) ?? ''}Event`, isBare: (type) => bare.has(type) };
}

/** The types of events whose payload is their data. */
function bareEvents({ events, envelopes }: SchemaSet): ReadonlySet<string> {
  const bare = new Set(envelopes.filter(({ dataMember }) => dataMember === undefined).map(({ name }) => name));
  return new Set(events.flatMap(({ type, envelope }) => (bare.has(envelope) ? [type] : [])));
}

/** Without an envelope, data and event are one. */
function dataTypeName(name: string, isBare: boolean): string {
  return isBare ? `${name}Event` : `${name}EventData`;
}

interface ModelContext {
  readonly describe: (model: Model) => string;
  readonly literals: ReadonlyMap<string, readonly Literal[]>;
}

function planModel(
  model: Model,
  nameOf: (id: string) => string,
  { describe, literals }: ModelContext,
): Omit<PlannedModel, 'jsonSchema'> {
  const typeName = nameOf(model.id);
  const renamed = renameReferences(model.schema, nameOf);
  const told = literals.get(model.id) ?? [];
  const schema = { title: typeName, ...told.reduce((whole, { member, value }) => withLiteral(whole, member, value), renamed) };
  return {
    typeName,
    schema,
    guardSchema: schema,
    isInterface: schema.properties !== undefined,
    pages: pagesOf(model.decisions.flatMap(({ facts }) => facts.map(({ place }) => place))),
    guards: model.documented === undefined ? undefined : guardNames(typeName),
    description: describe(model),
    positions: model.positions,
    decisions: model.decisions,
  };
}

/** The names of the pages of some places, the newest first: pages of one title are named by their dates. */
function pagesOf(places: readonly Place[]): readonly string[] {
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

function planEvent(
  event: EventSchema,
  { name, schemaFile, handlerFile }: EventFiles & { readonly name: string },
  envelope: PlannedEnvelope,
  order: readonly string[],
  definitions: ReadonlyMap<string, Schema>,
): Omit<PlannedEvent, 'delivered'> {
  const eventType = `${name}Event`;
  const dataType = dataTypeName(name, envelope.dataMember === undefined);
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
    schema: eventSchema(event, { schemaFile, eventType, dataType }, envelope, order, definitions),
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
