import { type JsonNode, memberOf, stringMember } from '../text/json/node.ts';
import type { SourceFile } from '../text/source.ts';

/**
 * What a text is, by its own words: by the key that names its format, else by the keys that only such a text has. A fragment says
 * nothing of what it is; others may refer to it.
 */
export type SpecificationKind = 'openapi' | 'asyncapi' | 'swagger' | 'schema' | 'message' | 'fragment';

/** A specification, or a part of one, with where it stands. */
export interface SpecificationDocument {
  readonly kind: SpecificationKind;
  readonly root: JsonNode;
  /** The page that it is, or stands on. */
  readonly page: SourceFile;
  /** Whether it stands in a fence of a page. */
  readonly isFence: boolean;
}

const SCHEMA_KEYWORDS = ['properties', 'allOf', 'oneOf', 'anyOf', '$defs', 'definitions', '$ref'];

/** Which kind of specification a value is; nothing for any other value, such as a payload. */
export function kindOf(root: JsonNode): SpecificationKind | undefined {
  if (root.kind !== 'object') return undefined;
  if (stringOrNumber(root, 'openapi') !== undefined) return 'openapi';
  if (stringOrNumber(root, 'asyncapi') !== undefined) return 'asyncapi';
  if (stringOrNumber(root, 'swagger') !== undefined) return 'swagger';
  if (isSchemaRoot(root)) return 'schema';
  return kindOfPart(root);
}

function stringOrNumber(root: JsonNode, name: string): string | number | undefined {
  const member = memberOf(root, name);
  return member?.kind === 'string' || member?.kind === 'number' ? member.value : undefined;
}

/** JSON Schema says so itself, or has keywords that describe what is in an object, and a type that is one. */
function isSchemaRoot(root: JsonNode): boolean {
  if (/json-schema\.org/.test(stringMember(root, '$schema') ?? '')) return true;
  const type = stringMember(root, 'type');
  const properties = memberOf(root, 'properties');
  const describes = properties?.kind === 'object' && properties.members.every(({ value }) => isSchemaLike(value));
  return (type === 'object' || type === undefined) && describes && (properties?.members.length ?? 0) > 0;
}

/** A value that a property of a schema has: an object with a keyword in it, or a boolean. */
function isSchemaLike(node: JsonNode): boolean {
  if (node.kind === 'boolean') return true;
  if (node.kind !== 'object') return false;
  const type = memberOf(node, 'type');
  const isType = type?.kind === 'array' || (type?.kind === 'string' && TYPES.has(type.value));
  return isType || ['enum', 'const', ...SCHEMA_KEYWORDS].some((keyword) => memberOf(node, keyword) !== undefined);
}

const TYPES = new Set(['null', 'boolean', 'number', 'integer', 'string', 'object', 'array']);

/** A part of a document, as pages show it: its webhooks, its channels, one message, or only its components. */
function kindOfPart(root: JsonNode): SpecificationKind | undefined {
  const isMap = (name: string): boolean => {
    const member = memberOf(root, name);
    return member?.kind === 'object' && member.members.length > 0 && member.members.every(({ value }) => value.kind === 'object');
  };
  const [first] = objectOf(memberOf(root, 'webhooks')) ?? [];
  if (isMap('webhooks') && hasOperation(first)) return 'openapi';
  if (isMap('callbacks')) return 'openapi';
  if (isMap('channels') && objectOf(memberOf(root, 'channels'))?.some(hasMessages) === true) return 'asyncapi';
  const components = memberOf(root, 'components');
  if (isMap('components') && ['schemas', 'messages'].some((name) => memberOf(components, name)?.kind === 'object'))
    return memberOf(components, 'messages') === undefined ? 'openapi' : 'asyncapi';
  const payload = memberOf(root, 'payload');
  const isNamed = ['name', 'messageId', 'title', 'contentType'].some((name) => stringMember(root, name) !== undefined);
  const isPayloadSchema = payload !== undefined && (isSchemaRoot(payload) || stringMember(payload, '$ref') !== undefined);
  return isNamed && isPayloadSchema ? 'message' : undefined;
}

function objectOf(node: JsonNode | undefined): readonly JsonNode[] | undefined {
  return node?.kind === 'object' ? node.members.map(({ value }) => value) : undefined;
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** Whether a name is that of a method of HTTP, under which an operation stands. */
export function isMethod(name: string): boolean {
  return METHODS.has(name);
}

function hasOperation(node: JsonNode | undefined): boolean {
  return node?.kind === 'object' && node.members.some(({ name }) => isMethod(name) || name === '$ref');
}

function hasMessages(node: JsonNode): boolean {
  return ['publish', 'subscribe', 'messages'].some((name) => memberOf(node, name) !== undefined);
}
