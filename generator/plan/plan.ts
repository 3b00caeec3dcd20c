import { reachable, wholeSchema } from '../json-schema/references.ts';
import type { Plan, PlannedModel } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import type { Model, SchemaSet } from '../model/schema-set.ts';
import { compareText } from '../text/source.ts';
import { deliverySchemas } from './delivery-schema.ts';
import { modelDescriber, type TypeNames } from './describe-model.ts';
import { planIdentities } from './identity.ts';
import { type Literal, literalsOf, withLiteral } from './literals.ts';
import { derivedOfEvent, derivedOfType, distinctFileNames, distinctNames, nameEvents, nameHandlerFiles } from './names.ts';
import { dataTypeName, type EventFiles, guardNames, pagesOf, planEvent } from './plan-event.ts';
import { renameReferences } from './references.ts';
import { nameVariants, planVariants, variantKeys } from './variants.ts';

/**
 * Chooses every name, and puts each event's schema together. `documented` are the types of all events of the pages: what an
 * event is called does not depend on which of them are asked for.
 */
export function makePlan(set: SchemaSet, pages: readonly string[], documented: readonly string[]): Plan {
  const allNames = nameEvents(documented);
  const baseNames = new Map(set.events.map(({ type }) => [type, allNames.get(type) ?? '']));
  const variantNames = nameVariants(set, baseNames);
  const modelNames = nameModels(set, baseNames, variantNames);
  const nameOf = (id: string): string => modelNames.get(id) ?? id;
  const literals = literalsOf(set);
  const describe = modelDescriber(set, typeNames(set, nameOf, baseNames));
  const planned = set.models.map((model) => planModel(model, nameOf, { describe, literals }));
  const definitions = new Map(planned.map((model) => [model.typeName, model.schema]));
  const models = planned.map((model) => ({
    ...model,
    jsonSchema: model.guards === undefined ? undefined : wholeSchema(model.schema, definitions),
  }));
  const needed = neededTypes(set, nameOf, definitions);
  const files = nameFiles([...allNames.values()]);
  const envelopes = set.envelopes.map(({ order, ...envelope }) => ({ envelope, order }));
  const delivered = deliverySchemas(models);
  const ofVariants = { names: variantNames, keys: variantKeys(set.events), typeNameOf: nameOf, definitions };
  const events = set.events.flatMap((event) => {
    const found = envelopes.find(({ envelope }) => envelope.name === event.envelope);
    const name = baseNames.get(event.type) ?? '';
    const names = { name, ...(files.get(name) ?? { schemaFile: '', handlerFile: '' }) };
    if (found === undefined) return [];
    const planned = planEvent(event, names, found.envelope, found.order, definitions);
    const variants = planVariants(event, planned, ofVariants);
    return [{ ...planned, variants, delivered: delivered(planned) }];
  });
  return {
    pages: [...pages].sort(compareText),
    envelopes: envelopes.map(({ envelope }) => envelope).filter(({ dataMember }) => dataMember !== undefined),
    models: models.filter(({ typeName }) => needed.has(typeName)),
    events,
    identities: planIdentities(events),
  };
}

/** The types of events' data, of structures, and of all that these refer to. */
function neededTypes(
  { models }: SchemaSet,
  nameOf: (id: string) => string,
  definitions: ReadonlyMap<string, Schema>,
): ReadonlySet<string> {
  const roots = models
    .filter(({ dataOf, documented }) => dataOf !== undefined || documented !== undefined)
    .map(({ id }) => nameOf(id));
  const schemas = roots.flatMap((name) => definitions.get(name) ?? []);
  return new Set([...roots, ...reachable(schemas, definitions)]);
}

function nameFiles(names: readonly string[]): ReadonlyMap<string, EventFiles> {
  const schemas = distinctFileNames(names, ['catalog']);
  const handlers = nameHandlerFiles(names);
  return new Map(
    names.map((name, index) => [name, { schemaFile: `${schemas[index] ?? ''}.schema.json`, handlerFile: handlers[index] ?? '' }]),
  );
}

/** Data is named after its event, everything else after its member. */
function nameModels(
  set: SchemaSet,
  baseNames: ReadonlyMap<string, string>,
  variantNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const byId = new Map(set.models.map((model) => [model.id, model]));
  const bare = bareEvents(set);
  const pathOf = (model: Model): readonly string[] => {
    if (model.dataOf !== undefined) return [variantNames.get(model.id) ?? baseNames.get(model.dataOf) ?? ''];
    if (model.documented !== undefined) return [...model.documented.context, model.documented.name];
    const parent = model.parent === undefined ? undefined : byId.get(model.parent);
    const hint = /event$/i.test(model.nameHint) ? `${model.nameHint}-body` : model.nameHint;
    const ofSeveral = parent?.variant !== undefined && !model.positions.every((position) => position.startsWith(`${parent.id}/`));
    if (ofSeveral) return [baseNames.get(parent.variant.event) ?? '', hint];
    return [...(parent === undefined || parent === model ? [] : pathOf(parent)), hint];
  };
  const [own, others] = partition(
    set.models.filter((model) => model.dataOf === undefined),
    ({ documented }) => documented?.hasOwnHeading === true,
  );
  const ofEvents = [...baseNames.values(), ...variantNames.values()].flatMap((name) => derivedOfEvent(name));
  const taken = [...ofEvents, ...set.envelopes.map((envelope) => envelope.typeName.toLowerCase())];
  const ownNames = distinctNames(own.map(pathOf), taken);
  const otherNames = distinctNames(others.map(pathOf), [...taken, ...ownNames.flatMap((name) => derivedOfType(name))]);
  const names = [...ownNames, ...otherNames];
  const data = set.models.flatMap(({ id, dataOf }) =>
    dataOf === undefined
      ? []
      : [[id, dataTypeName(variantNames.get(id) ?? baseNames.get(dataOf) ?? '', bare.has(dataOf))] as const],
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
