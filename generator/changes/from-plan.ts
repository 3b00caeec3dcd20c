import { mapSchemasIn } from '../json-schema/subschemas.ts';
import type { Plan, PlannedEvent, PlannedModel, PlannedScheme, PlannedVariant } from '../model/plan.ts';
import type { JsonSchema, Schema } from '../model/schema.ts';
import type { MemberDecision } from '../model/schema-set.ts';
import type { Place } from '../text/source.ts';
import type { ComparedEvent, ComparedSignature, ComparedVariant, ComparedVariants, Side } from './side.ts';

/** What pages say, as a side to compare. */
export function sideOfPlan({ events, models, envelopes, schemes }: Plan): Side {
  const decisionsOf = new Map(
    [...envelopes, ...models].map(({ typeName, decisions }) => [typeName, new Map(decisions.map((one) => [one.name, one]))]),
  );
  const placeOf = (type: string, member?: string): Place | undefined => {
    const decisions = decisionsOf.get(type);
    if (member !== undefined) return placeOfMember(decisions?.get(member));
    return [...(decisions?.values() ?? [])].map(placeOfMember).find((place) => place !== undefined);
  };
  const dataModels = new Map(models.map((model) => [model.typeName, model]));
  return {
    events: events.map((event) => comparedEvent(event, dataModels)),
    structures: models
      .filter(({ guards }) => guards !== undefined)
      .map(({ typeName, schema }) => ({ key: typeName, name: typeName, schema, place: placeOf(typeName) })),
    signature: schemes.flatMap(comparedSignature)[0],
    types: new Map(models.map((model) => [model.typeName, assertedBy(model)])),
    placeOf,
  };
}

/** Whether a specification states a model: its guard asserts more than its type says. */
function isStated({ schema, guardSchema }: PlannedModel): boolean {
  return schema !== guardSchema;
}

/** What is compared of a model: all that its guard asserts. */
function assertedBy(model: PlannedModel): Schema {
  return isStated(model) ? inObjects(model.guardSchema) : model.schema;
}

/** A schema in which `true` and `false` are objects, as comparing takes them. */
function inObjects(schema: JsonSchema): Schema {
  if (typeof schema === 'boolean') return schema ? {} : { not: {} };
  return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, mapSchemasIn(keyword, value, inObjects)]));
}

/** A scheme that the config chooses is the same, whatever pages say. */
function comparedSignature({ data, exportName, found }: PlannedScheme): readonly ComparedSignature[] {
  return data === undefined || found === undefined ? [] : [{ data, exportName, place: found.place }];
}

/** An example shows a member better than a table, as it has a value. */
function placeOfMember(decision: MemberDecision | undefined): Place | undefined {
  const facts = decision?.facts ?? [];
  return (facts.find(({ source }) => source === 'example') ?? facts[0])?.place;
}

function comparedEvent(event: PlannedEvent, models: ReadonlyMap<string, PlannedModel>): ComparedEvent {
  const data = models.get(event.dataType);
  const { type, name, description, envelope, schema, examples, listed, handlerFile, eventType } = event;
  const isBare = envelope.dataMember === undefined;
  return {
    type,
    name,
    description,
    envelope: isBare ? eventType : envelope.typeName,
    discriminator: envelope.discriminator,
    batch: envelope.batch,
    dataMember: envelope.dataMember,
    schema: data !== undefined && isStated(data) && isBare ? assertedBy(data) : schema,
    place: listed ?? examples[0]?.place,
    isShown: examples.length > 0 || (data?.decisions.length ?? 0) > 0 || event.variants !== undefined,
    isSchema: data !== undefined && isStated(data),
    examples,
    handler: `${handlerFile}.ts`,
    dataKey: event.dataType,
    dataSchema: data === undefined ? undefined : assertedBy(data),
    variants: comparedVariants(event, models),
  };
}

function comparedVariants(
  { envelope, variants }: PlannedEvent,
  models: ReadonlyMap<string, PlannedModel>,
): ComparedVariants | undefined {
  if (variants === undefined) return undefined;
  const compared = ({ value, name, dataType, listed, examples }: PlannedVariant): ComparedVariant => {
    return { value, name, key: dataType, schema: models.get(dataType)?.schema ?? {}, place: listed ?? examples[0]?.place };
  };
  const holder = envelope.dataMember === undefined ? variants.holder : undefined;
  return { holder, member: variants.member, all: variants.all.map(compared) };
}
