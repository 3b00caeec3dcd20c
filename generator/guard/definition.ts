import { memberPath } from '../envelopes/discriminator.ts';
import type { Plan, PlannedEvent, PlannedModel } from '../model/plan.ts';
import type { JsonSchema, Schema } from '../model/schema.ts';
import { formsOf } from './event-forms.ts';

/** A schema with the name of its type. References in it are `#/$defs/<name of another definition>`. */
export interface Definition {
  readonly name: string;
  readonly schema: JsonSchema;
  /** Whether its type is an interface that has all members which the schema reads. */
  readonly isInterface: boolean;
  /** The pages or files that it rests on, the most specific one first. */
  readonly pages: readonly string[];
}

/** Everything that has a type, as the guard compiler takes it. */
export function definitionsOf(plan: Plan): readonly Definition[] {
  const events = plan.events.filter((event) => event.envelope.dataMember !== undefined);
  const models = new Map(plan.models.map((model) => [model.typeName, model]));
  return [
    ...plan.events.flatMap((event) => heldVariants(event, models)),
    ...events.flatMap((event) =>
      formsOf(event).map(({ eventType, dataType }) => ({
        name: eventType,
        schema: eventMembers({ ...event, dataType }),
        isInterface: true,
        pages: event.pages,
      })),
    ),
    ...plan.envelopes.map(({ typeName, guardSchema }) => ({
      name: typeName,
      schema: guardSchema,
      isInterface: true,
      pages: [],
    })),
    ...plan.models.map(({ typeName, guardSchema, isInterface, pages }) => ({
      name: typeName,
      schema: guardSchema,
      isInterface,
      pages,
    })),
  ];
}

/** The variants of an event without an envelope of which a member holds what comes in variants: the event with one of these there. */
function heldVariants(
  { envelope, dataType, pages, variants }: PlannedEvent,
  models: ReadonlyMap<string, PlannedModel>,
): readonly Definition[] {
  const { holder, all = [] } = variants ?? {};
  const whole = models.get(dataType)?.guardSchema;
  if (holder === undefined || envelope.dataMember !== undefined || typeof whole !== 'object') return [];
  return all.map((variant) => ({
    name: variant.eventType,
    schema: { ...whole, properties: { ...whole.properties, [holder]: { $ref: `#/$defs/${variant.dataType}` } } },
    isInterface: true,
    pages,
  }));
}

/** An event as its own members; those of the envelope have a guard of their own. */
function eventMembers({ envelope, dataType, type, dataRequired }: PlannedEvent): Schema {
  const { dataMember = '' } = envelope;
  const [discriminator = ''] = memberPath(envelope.discriminator);
  return {
    allOf: [{ $ref: `#/$defs/${envelope.typeName}` }],
    type: 'object',
    properties: { [discriminator]: { const: type }, [dataMember]: { $ref: `#/$defs/${dataType}` } },
    required: dataRequired ? [discriminator, dataMember] : [discriminator],
  };
}
