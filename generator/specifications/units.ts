import { type JsonSchema, type JsonSchemaObject, referenceName } from '../model/schema.ts';
import type { StatedLibrary, StatedMessage } from '../model/specifications/stated.ts';
import { words } from '../text/case.ts';
import { type JsonNode, memberOf, stringMember } from '../text/json/node.ts';
import { itemsOf } from './messages.ts';
import { allowedTexts, literalMembers, memberSchema, schemasAtOnce } from './shape.ts';
import { eventInDelivery, unwrap, type Wrapped } from './wrapped.ts';

/** A payload that is one event, or a part of one: that of a message, or one branch of it. */
export interface Unit {
  /** Its envelope and what it has as its data, if that is known; `schema` and `literals` are those of the data then. */
  readonly wrapped: Wrapped | undefined;
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
  const own = messages
    .map((message) => withoutArray(message, library))
    .flatMap((message) => {
      const branches = branchesOf(message.payload, library);
      const units = branches.map(({ schema, name }) => unitOf(message, schema, name, library));
      const isTold = units.length > 1 && tellingPath(units) !== undefined;
      return isTold ? units : [unitOf(message, message.payload, message.name, library)];
    });
  const each = own.length === 1 ? own.flatMap((unit) => byValues(unit, library)) : own;
  return each.flatMap((unit) => dataOf(unit, library));
}

function unitOf(message: StatedMessage, schema: JsonSchemaObject, name: string, library: StatedLibrary): Unit {
  const literals = literalMembers(schema, library);
  return {
    wrapped: undefined,
    message,
    schema,
    name,
    literals,
    examples: message.examples.filter((example) => isShownBy(example, literals)),
  };
}

/** A payload in an envelope as its data: each branch of it, where that is a union that something tells apart. */
function dataOf(unit: Unit, library: StatedLibrary): readonly Unit[] {
  const wrapped = unwrap(unit.schema, library);
  if (wrapped === undefined) return [unit];
  const { dataMember = '' } = wrapped.envelope;
  const unitOfData = (schema: JsonSchemaObject): Unit => {
    const literals = literalMembers(schema, library);
    const examples = unit.examples.filter((example) => isShownBy(memberOf(example, dataMember), literals));
    return { ...unit, wrapped, schema, literals, examples };
  };
  const branches = branchesOf(wrapped.data, library).map(({ schema }) => unitOfData(schema));
  return branches.length > 1 && tellingPath(branches) !== undefined ? branches : [unitOfData(wrapped.data)];
}

/** Whether an example has the only texts that the members of a schema have, where it has these members. */
function isShownBy(example: JsonNode | undefined, literals: Unit['literals']): boolean {
  return [...literals].every(([key, value]) => {
    const [member = '', ...rest] = JSON.parse(key) as string[];
    return rest.length > 0 || (stringMember(example, member) ?? value) === value;
  });
}

/** A message of one event, where a delivery is an array of such; with the examples that can be of it. */
function withoutArray(message: StatedMessage, library: StatedLibrary): StatedMessage {
  const payload = eventInDelivery(message.payload, library);
  const examples = payload === message.payload ? message.examples : message.examples.flatMap((example) => itemsOf(example));
  return { ...message, payload, examples: examples.filter(({ kind }) => kind === 'object') };
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
