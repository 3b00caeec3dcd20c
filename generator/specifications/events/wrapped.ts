import { envelopes } from '../../envelopes/all.ts';
import { memberPath } from '../../envelopes/discriminator.ts';
import { type Envelope, hasMarks } from '../../envelopes/envelope.ts';
import { type JsonSchema, type JsonSchemaObject, referenceName } from '../../model/schema.ts';
import type { StatedLibrary, StatedWrapper } from '../../model/specifications/stated.ts';
import { allowedTexts, memberSchema, schemasAtOnce } from '../shape.ts';

/** A payload that is an event in an envelope which is known. */
export interface Wrapped {
  readonly envelope: Envelope;
  readonly type: string;
  /** What the member is that holds the data. */
  readonly data: JsonSchemaObject;
  readonly wrapper: StatedWrapper;
}

/** What a schema may say of an event for its members to be told apart: which ones there are. */
const OF_OBJECTS = new Set(['type', 'properties', 'required', '$ref', 'allOf', 'title', 'description', 'examples', '$comment']);

/**
 * The data of an event and what stands around it, if its payload has the members of an envelope that is known. A payload that
 * says more than which members there are, or has objects beside its data, stays in one piece: nothing of it may be lost.
 */
export function unwrap(schema: JsonSchemaObject, library: StatedLibrary): Wrapped | undefined {
  const parts = schemasAtOnce(schema, library);
  const envelope = envelopeOf(parts);
  if (envelope?.dataMember === undefined || !parts.every(saysMembersOnly)) return undefined;
  const { dataMember, discriminator } = envelope;
  const [typeMember = ''] = memberPath(discriminator);
  const texts = allowedTexts(memberSchema(parts, typeMember), library);
  const [type, ...others] = texts ?? [];
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const data = memberOfAll(parts, dataMember);
  if (type === undefined || others.length > 0 || !required.has(typeMember) || data === undefined || data === false)
    return undefined;
  const names = [...new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)))];
  const around = names
    .filter((name) => name !== typeMember && name !== dataMember)
    .map((name) => [name, inPlace(memberOfAll(parts, name) ?? true, library)] as const);
  if (around.some(([, member]) => member === undefined)) return undefined;
  const [description] = parts.flatMap((part) => part.description ?? []);
  return {
    envelope,
    type,
    data: data === true ? {} : data,
    wrapper: {
      members: Object.fromEntries(around.flatMap(([name, member]) => (member === undefined ? [] : [[name, member]]))),
      required: [...required],
      order: names,
      isDataRequired: required.has(dataMember),
      description,
    },
  };
}

/** The event that the items of a delivery are, where an envelope is known to come in arrays; else the payload itself. */
export function eventInDelivery(payload: JsonSchemaObject, library: StatedLibrary): JsonSchemaObject {
  const items = schemasAtOnce(payload, library).flatMap((part) => part.items ?? [])[0];
  if (typeof items !== 'object') return payload;
  const branches = schemasAtOnce(items, library).flatMap((part) => part.oneOf ?? part.anyOf ?? []);
  const events = branches.length === 0 ? [items] : branches;
  const isInArray = (event: JsonSchema): boolean => envelopeOf(schemasAtOnce(event, library))?.isInArray === true;
  return events.every(isInArray) ? items : payload;
}

/** The envelope whose type and marks an object has, as in pages. */
function envelopeOf(parts: readonly JsonSchemaObject[]): Envelope | undefined {
  const has = (name: string): boolean => memberSchema(parts, name) !== undefined;
  return envelopes.find((envelope) => has(memberPath(envelope.discriminator)[0] ?? '') && hasMarks(envelope, has));
}

function saysMembersOnly(part: JsonSchemaObject): boolean {
  return (
    (part.type === undefined || part.type === 'object') &&
    Object.entries(part).every(
      ([keyword, value]) => OF_OBJECTS.has(keyword) || (keyword === 'additionalProperties' && value === true),
    )
  );
}

/** All that is said of a member. */
function memberOfAll(parts: readonly JsonSchemaObject[], name: string): JsonSchema | undefined {
  const said = parts.flatMap(({ properties = {} }) => (Object.hasOwn(properties, name) ? [properties[name] ?? true] : []));
  const [first, ...others] = said;
  return others.length === 0 ? first : { allOf: said };
}

/** A schema with what it refers to in its place; nothing if it has members, or refers to something beside other keywords. */
function inPlace(schema: JsonSchema, library: StatedLibrary): JsonSchema | undefined {
  let found = schema;
  for (const seen = new Set<JsonSchema>(); typeof found === 'object' && found.$ref !== undefined; ) {
    if (seen.has(found)) return undefined;
    seen.add(found);
    const { $ref, description, ...others } = found;
    const target = library.definitions.get(referenceName($ref))?.schema;
    if (target === undefined || Object.keys(others).length > 0) return undefined;
    found = description === undefined ? target : { ...target, description };
  }
  const isFlat = typeof found === 'boolean' || Object.keys(found).every((keyword) => !OF_OTHERS.has(keyword));
  return isFlat ? found : undefined;
}

/** Keywords with schemas in them. */
const OF_OTHERS = new Set([
  ...['properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'dependentSchemas', 'items', 'prefixItems'],
  ...['contains', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', '$defs'],
]);
