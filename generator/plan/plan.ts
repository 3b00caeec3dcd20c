import { reachable, wholeSchema } from '../json-schema/references.ts';
import type { GivenNames } from '../model/output.ts';
import type { Plan, PlannedCatalog, PlannedFullForm, PlannedModel, PlannedScheme } from '../model/plan.ts';
import type { JsonSchemaObject, Schema } from '../model/schema.ts';
import type { Model, SchemaSet } from '../model/schema-set.ts';
import { compareText } from '../text/source.ts';
import { deliverySchema } from './delivery-schema.ts';
import { modelDescriber, type TypeNames } from './describe-model.ts';
import { fullFormFinder, planFullForm } from './full-forms.ts';
import { planIdentities } from './identity.ts';
import { type Literal, literalsOf, withLiteral } from './literals.ts';
import { planAlias } from './names/alias-model.ts';
import { nameEvents } from './names/event-names.ts';
import { bareEvents, type ModelNames, nameModels } from './names/model-names.ts';
import { plannedNames } from './names/planned-names.ts';
import { nameVariants } from './names/variant-names.ts';
import { distinctFileNames, nameHandlerFiles } from './names.ts';
import { type EventFiles, guardNames, pagesOf, planEvent, type SchemasByType } from './plan-event.ts';
import { renameReferences } from './references.ts';
import { planEnvelope } from './stated/plan-envelope.ts';
import { planStated, type StatedPlan } from './stated/plan-stated.ts';
import { planVariants, variantKeys } from './variants.ts';

/** What the pages were, besides what comes of them. */
export interface PlanOrigin {
  /** The names of the pages. */
  readonly pages: readonly string[];
  /** The types of all events of the pages: what an event is called does not depend on which of them are asked for. */
  readonly documented: readonly string[];
  /** The names that were given before, which are kept. */
  readonly given: GivenNames;
  /** What signatures are verified with. */
  readonly schemes: readonly PlannedScheme[];
  /** What the events are called together. */
  readonly catalog: PlannedCatalog;
}

/** Chooses every name, and puts each event's schema together. */
export function makePlan(set: SchemaSet, { pages, documented, given, schemes, catalog }: PlanOrigin): Plan {
  const allNames = nameEvents(documented, given);
  const baseNames = new Map(set.events.map(({ type }) => [type, allNames.get(type) ?? '']));
  const variants = nameVariants(set, allNames, given);
  const names = nameModels(set, { events: allNames, variants: variants.byId }, given);
  const nameOf = (id: string): string => names.byId.get(id) ?? id;
  const { models, definitions, needed } = planModels(set, names, baseNames);
  const files = nameFiles([...allNames.values()]);
  const envelopes = set.envelopes.map(planEnvelope);
  const ofVariants = {
    names: variants.byId,
    keys: variantKeys(set.events),
    typeNameOf: nameOf,
    definitions: definitions.ofTypes,
  };
  const events = set.events.flatMap((event) => {
    const found = envelopes.find(({ envelope }) => envelope.name === event.envelope);
    const name = baseNames.get(event.type) ?? '';
    const named = { name, ...(files.get(name) ?? { schemaFile: '', handlerFile: '' }) };
    if (found === undefined) return [];
    const planned = planEvent(event, named, found.envelope, found.order, definitions);
    return [{ ...planned, variants: planVariants(event, planned, ofVariants) }];
  });
  const generated = new Set(baseNames.keys());
  return {
    pages: [...pages].sort(compareText),
    catalog,
    envelopes: envelopes.map(({ envelope }) => envelope).filter(({ dataMember }) => dataMember !== undefined),
    models: models.filter(({ typeName }) => needed.has(typeName)),
    events,
    delivery: deliverySchema(models, events),
    identities: planIdentities(events),
    schemes,
    names: plannedNames({ events: allNames, generated, variants, models: names, before: given }, needed),
  };
}

interface PlannedModels {
  readonly models: readonly PlannedModel[];
  /** Their schemas, by the names of their types. */
  readonly definitions: SchemasByType;
  /** The types that something refers to, or that are there for themselves. */
  readonly needed: ReadonlySet<string>;
}

function planModels(set: SchemaSet, names: ModelNames, baseNames: ReadonlyMap<string, string>): PlannedModels {
  const nameOf = (id: string): string => names.byId.get(id) ?? id;
  const stated = planStated(set, nameOf, [...names.byId.values()]);
  const schemas = schemasOf(set, nameOf, stated);
  const aliases = names.aliases.map((alias) => planAlias(alias, nameOf(alias.of)));
  const ofTypes = new Map<string, Schema>([
    ...[...schemas].map(([id, schema]) => [nameOf(id), schema] as const),
    ...aliases.map(({ typeName, schema }) => [typeName, schema] as const),
    ...stated.members,
  ]);
  const ofGuards = stated.byId.size === 0 ? ofTypes : new Map<string, JsonSchemaObject>([...ofTypes, ...stated.ofGuards]);
  const needed = new Set([...neededTypes(set, nameOf, ofTypes), ...neededTypes(set, nameOf, ofGuards)]);
  for (const { typeName, of } of names.aliases) if (needed.has(nameOf(of))) needed.add(typeName);
  const describe = modelDescriber(set, typeNames(set, nameOf, baseNames));
  const fullFormOf = fullFormFinder(set.models, (id) => (needed.has(nameOf(id)) ? schemas.get(id) : undefined));
  const own = set.models.map((model) => {
    const fullForm = planFullForm(fullFormOf(model), model.partOf, nameOf);
    const schema = schemas.get(model.id) ?? {};
    const planned = planModel(model, schema, { nameOf, fullForm, description: describe(model, fullForm) });
    return { ...planned, ...stated.byId.get(model.id) };
  });
  const models = [...own, ...aliases, ...stated.models].map((model) => ({
    ...model,
    jsonSchema: model.guards === undefined ? undefined : wholeSchema(model.schema, ofTypes),
  }));
  return { models, definitions: { ofTypes, ofGuards }, needed };
}

/** The schemas of models by their ids, with the names of types in them. */
function schemasOf(set: SchemaSet, nameOf: (id: string) => string, stated: StatedPlan): ReadonlyMap<string, Schema> {
  const literals = literalsOf(set);
  return new Map(
    set.models.map(({ id, schema }) => {
      const own = stated.byId.get(id);
      if (own !== undefined) return [id, own.schema];
      const told: readonly Literal[] = literals.get(id) ?? [];
      const renamed = renameReferences(schema, nameOf);
      return [
        id,
        { title: nameOf(id), ...told.reduce((whole, { member, value }) => withLiteral(whole, member, value), renamed) },
      ];
    }),
  );
}

/** The types of events' data, of structures, and of all that these refer to. */
function neededTypes(
  { models }: SchemaSet,
  nameOf: (id: string) => string,
  definitions: ReadonlyMap<string, JsonSchemaObject>,
): Set<string> {
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

/** What comments call the types of a set. */
function typeNames(set: SchemaSet, typeOf: (id: string) => string, baseNames: ReadonlyMap<string, string>): TypeNames {
  const bare = bareEvents(set);
  return { typeOf, eventOf: (type) => `${baseNames.get(type) ?? ''}Event`, isBare: (type) => bare.has(type) };
}

interface ModelContext {
  readonly nameOf: (id: string) => string;
  readonly fullForm: PlannedFullForm | undefined;
  readonly description: string;
}

function planModel(
  { id, decisions, documented, positions, shared, relatives }: Model,
  schema: Schema,
  { nameOf, fullForm, description }: ModelContext,
): Omit<PlannedModel, 'jsonSchema'> {
  const typeName = nameOf(id);
  return {
    typeName,
    schema,
    guardSchema: schema,
    isInterface: schema.properties !== undefined,
    pages: pagesOf(decisions.flatMap(({ facts }) => facts.map(({ place }) => place))),
    guards: documented === undefined ? undefined : guardNames(typeName),
    description,
    positions,
    sharing: {
      rules: shared,
      apart: relatives.map((relative) => ({ typeName: nameOf(relative.id), rule: relative.rule })),
      fullForm,
    },
    decisions,
  };
}
