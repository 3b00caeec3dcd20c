import type { Plan, PlannedEnvelope, PlannedEvent, PlannedModel } from '../model/plan.ts';
import { guardName } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import type { EventSchema, Model, SchemaSet } from '../model/schema-set.ts';
import { camelCase, kebabCase } from '../text/case.ts';
import { ownValue } from '../text/own.ts';
import { compareText } from '../text/source.ts';
import { distinctNames, fileName } from './names.ts';
import { reachable, renameReferences } from './references.ts';

/** The dialect that the schemas are written in. */
const JSON_SCHEMA = 'https://json-schema.org/draft/2020-12/schema';

/** Chooses every name, and puts each event's schema together. */
export function makePlan(set: SchemaSet, pages: readonly string[]): Plan {
  const baseNames = nameEvents(set.events);
  const modelNames = nameModels(set, baseNames);
  const nameOf = (id: string): string => modelNames.get(id) ?? id;
  const models = set.models.map((model) => planModel(model, nameOf, baseNames));
  const definitions = new Map(models.map((model) => [model.typeName, model.schema]));
  const envelopes = set.envelopes.map(({ order, ...envelope }) => ({ envelope, order }));
  return {
    pages: [...pages].sort(compareText),
    envelopes: envelopes.map(({ envelope }) => envelope),
    models,
    events: set.events.flatMap((event) => {
      const found = envelopes.find(({ envelope }) => envelope.name === event.envelope);
      return found === undefined
        ? []
        : [planEvent(event, baseNames.get(event.type) ?? '', found.envelope, found.order, definitions)];
    }),
  };
}

/** `Microsoft.Communication.CallStarted` → `CallStarted`; a closing `Event` is left to the names that are made of it. */
function nameEvents(events: readonly EventSchema[]): ReadonlyMap<string, string> {
  const paths = events.map(({ type }) => type.replace(/(?<=[a-z])Event$/, '').split('.'));
  const names = distinctNames(paths);
  return new Map(events.map(({ type }, index) => [type, names[index] ?? '']));
}

/** Data is named after its event, everything else after its member. */
function nameModels(set: SchemaSet, baseNames: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const byId = new Map(set.models.map((model) => [model.id, model]));
  const pathOf = (model: Model): readonly string[] => {
    if (model.dataOf !== undefined) return [baseNames.get(model.dataOf) ?? ''];
    if (model.documented !== undefined) return [...model.documented.context, model.documented.name];
    const parent = model.parent === undefined ? undefined : byId.get(model.parent);
    return [...(parent === undefined || parent === model ? [] : pathOf(parent)), model.nameHint];
  };
  const inner = set.models.filter((model) => model.dataOf === undefined);
  const ofEvents = [...baseNames.values()].flatMap((name) => [`${name}Event`, `${name}EventData`]);
  const taken = [...ofEvents, ...set.envelopes.map((envelope) => envelope.typeName)];
  const names = distinctNames(inner.map(pathOf), taken);
  const data = set.models.flatMap(({ id, dataOf }) =>
    dataOf === undefined ? [] : [[id, `${baseNames.get(dataOf)}EventData`] as const],
  );
  return new Map([...data, ...inner.map((model, index) => [model.id, names[index] ?? ''] as const)]);
}

function planModel(model: Model, nameOf: (id: string) => string, baseNames: ReadonlyMap<string, string>): PlannedModel {
  const typeName = nameOf(model.id);
  return {
    typeName,
    schema: { title: typeName, ...renameReferences(model.schema, nameOf) },
    description: describeModel(model, baseNames),
    positions: model.positions,
    decisions: model.decisions,
  };
}

/** ``The data of `Some.Event`.``, or ``The `to` and `from` of `CallStarted` and 3 more events.`` */
function describeModel({ dataOf, documented, positions }: Model, baseNames: ReadonlyMap<string, string>): string {
  if (dataOf !== undefined) return `The data of \`${dataOf}\`.`;
  if (documented !== undefined) return `${documented.name}, as the pages document it.`;
  const steps = positions.map((position) => position.split('/'));
  const members = new Set(steps.map((path) => `\`${path.at(-1)}\``));
  const events = new Set(steps.map(([type = '']) => `\`${baseNames.get(type) ?? type}\``));
  return `The ${listed([...members], 'other members')} of ${listed([...events], 'other events')}.`;
}

const MOST_LISTED = 3;

function listed(names: readonly string[], others: string): string {
  const shown =
    names.length > MOST_LISTED ? [...names.slice(0, MOST_LISTED - 1), `${names.length - MOST_LISTED + 1} ${others}`] : names;
  return shown.length === 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function planEvent(
  event: EventSchema,
  name: string,
  envelope: PlannedEnvelope,
  order: readonly string[],
  definitions: ReadonlyMap<string, Schema>,
): PlannedEvent {
  const eventType = `${name}Event`;
  const dataType = `${name}EventData`;
  return {
    type: event.type,
    name,
    eventType,
    dataType,
    dataRequired: event.dataRequired,
    description: event.description,
    since: event.since,
    envelope,
    schema: eventSchema(event, { name, eventType, dataType }, envelope, order, definitions),
    schemaFile: `${fileName(name)}.schema.json`,
    guard: guardName(eventType),
    assertion: `assert${eventType}`,
    parser: `parse${eventType}`,
    standardSchema: `${camelCase(eventType)}Schema`,
    example: `${camelCase(name)}Example`,
    factory: `make${name}`,
    handler: `on${name}`,
    handlerFile: fileName(kebabCase(name)),
    examples: event.examples,
    listed: event.listed,
  };
}

function eventSchema(
  event: EventSchema,
  names: { name: string; eventType: string; dataType: string },
  envelope: PlannedEnvelope,
  order: readonly string[],
  definitions: ReadonlyMap<string, Schema>,
): Schema {
  const { discriminator, dataMember } = envelope;
  const own: Readonly<Record<string, Schema>> = {
    [discriminator]: { const: event.type },
    [dataMember]: { $ref: `#/$defs/${names.dataType}` },
  };
  const properties: Record<string, Schema> = Object.create(null);
  for (const member of new Set([...order, discriminator, dataMember])) {
    const schema = ownValue(own, member) ?? ownValue(envelope.schema.properties, member);
    if (schema !== undefined) properties[member] = schema;
  }
  const needed = new Set([...(envelope.schema.required ?? []), discriminator, ...(event.dataRequired ? [dataMember] : [])]);
  const used = reachable({ properties }, definitions);
  return {
    $schema: JSON_SCHEMA,
    $id: `${fileName(names.name)}.schema.json`,
    title: names.eventType,
    ...(event.description === undefined ? {} : { description: event.description }),
    type: 'object',
    properties,
    required: Object.keys(properties).filter((member) => needed.has(member)),
    $defs: Object.fromEntries(used.map((name) => [name, definitions.get(name) ?? {}])),
  };
}
