import { partsOfType } from '../envelopes/discriminator.ts';
import { reachable, wholeSchema } from '../json-schema/references.ts';
import type { GivenNames, GuardNames, Plan, PlannedEnvelope, PlannedEvent, PlannedModel } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import type { EventSchema, Model, SchemaSet } from '../model/schema-set.ts';
import { camelCase } from '../text/case.ts';
import { compareText, type Place } from '../text/source.ts';
import { deliverySchemas } from './delivery-schema.ts';
import { modelDescriber, type TypeNames } from './describe-model.ts';
import { eventSchema } from './event-schema.ts';
import { planIdentities } from './identity.ts';
import { type Literal, literalsOf, withLiteral } from './literals.ts';
import { nameEvents } from './names/event-names.ts';
import { bareEvents, dataTypeName, type ModelNames, nameModels, type TypeAlias } from './names/model-names.ts';
import { plannedNames } from './names/planned-names.ts';
import { distinctFileNames, nameHandlerFiles } from './names.ts';
import { renameReferences } from './references.ts';

/** What the pages were, besides what comes of them. */
export interface PlanOrigin {
  /** The names of the pages. */
  readonly pages: readonly string[];
  /** The types of all events of the pages: what an event is called does not depend on which of them are asked for. */
  readonly documented: readonly string[];
  /** The names that were given before, which are kept. */
  readonly given: GivenNames;
}

/** Chooses every name, and puts each event's schema together. */
export function makePlan(set: SchemaSet, { pages, documented, given }: PlanOrigin): Plan {
  const allNames = nameEvents(documented, given);
  const baseNames = new Map(set.events.map(({ type }) => [type, allNames.get(type) ?? '']));
  const names = nameModels(set, allNames, given);
  const { models, definitions, needed } = planModels(set, names, baseNames);
  const files = nameFiles([...allNames.values()]);
  const envelopes = set.envelopes.map(({ order, ...envelope }) => ({ envelope, order }));
  const delivered = deliverySchemas(models);
  const events = set.events.flatMap((event) => {
    const found = envelopes.find(({ envelope }) => envelope.name === event.envelope);
    const name = baseNames.get(event.type) ?? '';
    const named = { name, ...(files.get(name) ?? { schemaFile: '', handlerFile: '' }) };
    if (found === undefined) return [];
    const planned = planEvent(event, named, found.envelope, found.order, definitions);
    return [{ ...planned, delivered: delivered(planned) }];
  });
  return {
    pages: [...pages].sort(compareText),
    envelopes: envelopes.map(({ envelope }) => envelope).filter(({ dataMember }) => dataMember !== undefined),
    models: models.filter(({ typeName }) => needed.has(typeName)),
    events,
    identities: planIdentities(events),
    names: plannedNames({ events: allNames, generated: new Set(baseNames.keys()), models: names, before: given }, needed),
  };
}

interface PlannedModels {
  readonly models: readonly PlannedModel[];
  /** Their schemas, by the names of their types. */
  readonly definitions: ReadonlyMap<string, Schema>;
  /** The types that something refers to, or that are there for themselves. */
  readonly needed: ReadonlySet<string>;
}

function planModels(set: SchemaSet, names: ModelNames, baseNames: ReadonlyMap<string, string>): PlannedModels {
  const nameOf = (id: string): string => names.byId.get(id) ?? id;
  const literals = literalsOf(set);
  const describe = modelDescriber(set, typeNames(set, nameOf, baseNames));
  const planned = [
    ...set.models.map((model) => planModel(model, nameOf, { describe, literals })),
    ...names.aliases.map((alias) => planAlias(alias, nameOf(alias.of))),
  ];
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
  for (const { typeName, of } of names.aliases) if (needed.has(nameOf(of))) needed.add(typeName);
  return { models, definitions, needed };
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

/** What comments call the types of a set. */
function typeNames(set: SchemaSet, typeOf: (id: string) => string, baseNames: ReadonlyMap<string, string>): TypeNames {
  const bare = bareEvents(set);
  return { typeOf, eventOf: (type) => `${baseNames.get(type) ?? ''}Event`, isBare: (type) => bare.has(type) };
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

/** A name that is kept for what is one thing with another one by now. */
function planAlias({ typeName }: TypeAlias, target: string): Omit<PlannedModel, 'jsonSchema'> {
  const schema = { title: typeName, $ref: `#/$defs/${target}` };
  return {
    typeName,
    schema,
    guardSchema: schema,
    isInterface: false,
    pages: [],
    guards: undefined,
    description: `The same as \`${target}\`: the pages no longer tell the two apart.`,
    positions: [],
    decisions: [],
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
