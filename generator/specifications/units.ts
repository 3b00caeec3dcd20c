import { type JsonSchema, type JsonSchemaObject, referenceName } from '../model/schema.ts';
import type { StatedLibrary, StatedMessage } from '../model/specifications/stated.ts';
import { words } from '../text/case.ts';
import { type JsonNode, stringMember } from '../text/json/node.ts';
import { allowedTexts, literalMembers, memberSchema, schemasAtOnce } from './shape.ts';

/** A payload that is one event, or a part of one: that of a message, or one branch of it. */
export interface Unit {
  readonly message: StatedMessage;
  readonly schema: JsonSchemaObject;
  /** What it is called besides the message. */
  readonly name: string;
  /** The only text that each member has, by its path as JSON. */
  readonly literals: ReadonlyMap<string, string>;
  readonly examples: readonly JsonNode[];
}

/** The payloads of messages: each branch of a union that something tells apart is one. */
export function unitsOf(messages: readonly StatedMessage[], library: StatedLibrary): readonly Unit[] {
  const own = messages.flatMap((message) => {
    const branches = branchesOf(message.payload, library);
    const units = branches.map(({ schema, name }) => unitOf(message, schema, name, library));
    const isTold = units.length > 1 && tellingPath(units) !== undefined;
    return isTold ? units : [unitOf(message, message.payload, message.name, library)];
  });
  return own.length === 1 ? own.flatMap((unit) => byValues(unit, library)) : own;
}

function unitOf(message: StatedMessage, schema: JsonSchemaObject, name: string, library: StatedLibrary): Unit {
  const literals = literalMembers(schema, library);
  const isOf = (example: JsonNode): boolean =>
    [...literals].every(([key, value]) => {
      const [member = '', ...rest] = JSON.parse(key) as string[];
      return rest.length > 0 || (stringMember(example, member) ?? value) === value;
    });
  return { message, schema, name, literals, examples: message.examples.filter(isOf) };
}

/** The path at which all units have a text, and each another one. */
function tellingPath(units: readonly Unit[]): string | undefined {
  const [first] = units;
  return [...(first?.literals.keys() ?? [])].find((key) => {
    const values = units.flatMap(({ literals }) => literals.get(key) ?? []);
    return values.length === units.length && new Set(values).size === units.length;
  });
}

interface Branch {
  readonly schema: JsonSchemaObject;
  readonly name: string;
}

/** The branches of a payload that is a union, or that others are derived from; what a discriminator says of each is in its schema. */
function branchesOf(payload: JsonSchemaObject, library: StatedLibrary): readonly Branch[] {
  const parts = schemasAtOnce(payload, library);
  const [union] = parts.flatMap((part) => ((part.oneOf ?? part.anyOf) === undefined ? [] : [part]));
  const discriminator = parts.map((part) => library.discriminators.get(part)).find((found) => found !== undefined);
  const mapped = new Map(Object.entries(discriminator?.mapping ?? {}).map(([value, id]) => [id, value] as const));
  const branches: readonly JsonSchema[] =
    union?.oneOf ?? union?.anyOf ?? [...mapped.keys()].map((id) => ({ $ref: `#/$defs/${id}` }));
  return branches.flatMap((branch): readonly Branch[] => {
    if (typeof branch !== 'object') return [];
    const id = branch.$ref === undefined ? undefined : referenceName(branch.$ref);
    const name = (id === undefined ? undefined : library.definitions.get(id)?.name) ?? branch.title ?? '';
    if (discriminator === undefined) return [{ schema: branch, name }];
    const value = (id === undefined ? undefined : mapped.get(id)) ?? name;
    const stated = allowedTexts(memberSchema(schemasAtOnce(branch, library), discriminator.property), library);
    if (stated?.length === 1) return [{ schema: branch, name }];
    return [{ schema: withLiteral(branch, discriminator.property, value), name }];
  });
}

function withLiteral(schema: JsonSchemaObject, member: string, value: string): JsonSchemaObject {
  return { allOf: [schema], properties: { [member]: { const: value } }, required: [member] };
}

/** A single payload whose event type is one of several is one event for each. */
function byValues(unit: Unit, library: StatedLibrary): readonly Unit[] {
  const parts = schemasAtOnce(unit.schema, library);
  const names = [...new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)))];
  const telling = names.find(
    (name) => isNamedAfterEvent(name) && (allowedTexts(memberSchema(parts, name), library)?.length ?? 0) > 1,
  );
  const values = telling === undefined ? undefined : allowedTexts(memberSchema(parts, telling), library);
  if (telling === undefined || values === undefined) return [unit];
  return values.map((value) => unitOf(unit.message, withLiteral(unit.schema, telling, value), value, library));
}

function isNamedAfterEvent(name: string): boolean {
  return words(name).some((word) => word === 'event' || word === 'topic');
}
