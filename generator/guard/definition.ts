import { memberPath } from '../envelopes/discriminator.ts';
import type { Plan, PlannedEvent } from '../model/plan.ts';
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
  return [
    ...events.flatMap((event) =>
      formsOf(event).map(({ eventType, dataType }) => ({
        name: eventType,
        schema: eventMembers({ ...event, dataType }),
        isInterface: true,
        pages: event.pages,
      })),
    ),
    ...plan.envelopes.map(({ typeName, schema }) => ({
      name: typeName,
      schema,
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
