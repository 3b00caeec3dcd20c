import type { Coverage } from '../model/output.ts';
import type { Plan, PlannedEvent } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';

/** How much the pages say of each event and structure, in numbers. */
export function coverageOf({ events, models }: Plan): Coverage {
  const structures = models.filter(({ guards }) => guards !== undefined);
  return {
    events: Object.fromEntries(
      events.map((event) => [event.type, { examples: event.examples.length, members: countMembers(dataOf(event)) }]),
    ),
    structures: Object.fromEntries(structures.map(({ typeName, schema }) => [typeName, countMembers(schema)])),
  };
}

/** What an event says beside its envelope. */
function dataOf({ schema, envelope }: PlannedEvent): Schema {
  return envelope.dataMember === undefined ? schema : { $defs: schema.$defs ?? {} };
}

/** The members of a schema and of all that is inside of it, without what it refers to elsewhere. */
function countMembers(schema: Schema): number {
  const { properties = {}, $defs = {}, items, additionalProperties, anyOf = [] } = schema;
  const members = Object.values(properties);
  const inside = [...members, ...Object.values($defs), ...anyOf, items, additionalProperties];
  return inside.reduce((sum, part) => sum + (part === undefined ? 0 : countMembers(part)), members.length);
}
