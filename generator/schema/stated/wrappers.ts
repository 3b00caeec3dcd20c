import type { EventEvidence } from '../../model/evidence.ts';
import type { JsonSchema, JsonSchemaObject } from '../../model/schema.ts';
import type { EnvelopeSchema, MemberDecision } from '../../model/schema-set.ts';
import type { StatedEvent } from '../../model/specifications/stated.ts';
import { ownValue } from '../../text/records.ts';
import { statedDecision } from './hints.ts';

/**
 * An envelope with what specifications state of it: a member of which events have different schemas has one of these, and what
 * one of them lacks is optional. What only pages show is optional as well.
 */
export function withStatedWrappers(envelope: EnvelopeSchema, events: readonly EventEvidence[]): EnvelopeSchema {
  const stated = events.flatMap((event) => event.stated?.find(({ wrapper }) => wrapper !== undefined) ?? []);
  const wrappers = stated.flatMap(({ wrapper }) => wrapper ?? []);
  if (wrappers.length === 0) return envelope;
  const properties: Record<string, JsonSchema> = { ...envelope.schema.properties };
  const isShownOnly = stated.length < events.length;
  if (events.every(({ examples }) => examples.length === 0)) for (const name of Object.keys(properties)) delete properties[name];
  const names = [...new Set(wrappers.flatMap(({ members }) => Object.keys(members)))];
  for (const name of names) properties[name] = oneOfAll(wrappers.flatMap(({ members }) => ownValue(members, name) ?? []));
  const isNeeded = (name: string): boolean =>
    wrappers.every(({ required }) => required.includes(name)) &&
    (!isShownOnly || envelope.schema.required?.includes(name) === true);
  const required = Object.keys(properties).filter(isNeeded);
  const whole: JsonSchemaObject = { type: 'object', properties, required };
  const order = [...new Set([...wrappers.flatMap((wrapper) => wrapper.order), ...envelope.order])];
  const known = envelope.decisions.filter(({ name }) => !names.includes(name)).map((one) => ({ ...one, required: false }));
  return { ...envelope, stated: whole, order, decisions: [...decisionsOf(names, required, stated), ...known] };
}

/** What is valid under one of some schemas; the same one counts once. */
function oneOfAll(schemas: readonly JsonSchema[]): JsonSchema {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [first = true, ...others] = distinct;
  return others.length === 0 ? first : { anyOf: distinct };
}

function decisionsOf(
  names: readonly string[],
  required: readonly string[],
  stated: readonly StatedEvent[],
): readonly MemberDecision[] {
  return names.map((name) => {
    const places = stated.flatMap(({ wrapper, library, place }) => {
      const member = ownValue(wrapper?.members, name);
      return member === undefined ? [] : [(typeof member === 'object' ? library.places.get(member) : undefined) ?? place];
    });
    return statedDecision(name, required.includes(name), places[0]);
  });
}
