import { reachable, wholeSchema } from '../json-schema/references.ts';
import type { GivenNames } from '../model/output.ts';
import {
  NOT_SHARED,
  type Plan,
  type PlannedCatalog,
  type PlannedFullForm,
  type PlannedModel,
  type PlannedScheme,
} from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import type { Model, SchemaSet } from '../model/schema-set.ts';
import { compareText } from '../text/source.ts';
import { deliverySchema } from './delivery-schema.ts';
import { modelDescriber, type TypeNames } from './describe-model.ts';
import { fullFormFinder, planFullForm } from './full-forms.ts';
import { planIdentities } from './identity.ts';
import { type Literal, literalsOf, withLiteral } from './literals.ts';
import { nameEvents } from './names/event-names.ts';
import { bareEvents, type ModelNames, nameModels, type TypeAlias } from './names/model-names.ts';
import { plannedNames } from './names/planned-names.ts';
import { nameVariants } from './names/variant-names.ts';
import { distinctFileNames, nameHandlerFiles } from './names.ts';
import { type EventFiles, guardNames, pagesOf, planEvent } from './plan-event.ts';
import { renameReferences } from './references.ts';
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
  const envelopes = set.envelopes.map(({ order, ...envelope }) => ({ envelope, order }));
  const ofVariants = { names: variants.byId, keys: variantKeys(set.events), typeNameOf: nameOf, definitions };
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
  readonly definitions: ReadonlyMap<string, Schema>;
  /** The types that something refers to, or that are there for themselves. */
  readonly needed: ReadonlySet<string>;
}

function planModels(set: SchemaSet, names: ModelNames, baseNames: ReadonlyMap<string, string>): PlannedModels {
  const nameOf = (id: string): string => names.byId.get(id) ?? id;
  const schemas = schemasOf(set, nameOf);
  const aliases = names.aliases.map((alias) => planAlias(alias, nameOf(alias.of)));
  const definitions = new Map([
    ...[...schemas].map(([id, schema]) => [nameOf(id), schema] as const),
    ...aliases.map(({ typeName, schema }) => [typeName, schema] as const),
  ]);
  const needed = neededTypes(set, nameOf, definitions);
  for (const { typeName, of } of names.aliases) if (needed.has(nameOf(of))) needed.add(typeName);
  const describe = modelDescriber(set, typeNames(set, nameOf, baseNames));
  const fullFormOf = fullFormFinder(set.models, (id) => (needed.has(nameOf(id)) ? schemas.get(id) : undefined));
  const own = set.models.map((model) => {
    const fullForm = planFullForm(fullFormOf(model), model.partOf, nameOf);
    return planModel(model, schemas.get(model.id) ?? {}, { nameOf, fullForm, description: describe(model, fullForm) });
  });
  const models = [...own, ...aliases].map((model) => ({
    ...model,
    jsonSchema: model.guards === undefined ? undefined : wholeSchema(model.schema, definitions),
  }));
  return { models, definitions, needed };
}

/** The schemas of models by their ids, with the names of types in them. */
function schemasOf(set: SchemaSet, nameOf: (id: string) => string): ReadonlyMap<string, Schema> {
  const literals = literalsOf(set);
  return new Map(
    set.models.map(({ id, schema }) => {
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
  definitions: ReadonlyMap<string, Schema>,
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
    sharing: NOT_SHARED,
    decisions: [],
  };
}
