import type { Span } from '../source.ts';

/**
 * A JSON value that knows where it stands. An object is `elided` if the page leaves out some of its members (`...`), or if
 * reading it ended early. Spans are offsets in the file, also for a value inside a fence. */
export type JsonNode =
  | { readonly kind: 'object'; readonly span: Span; readonly members: readonly JsonMember[]; readonly elided?: true }
  | { readonly kind: 'array'; readonly span: Span; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly span: Span; readonly value: string }
  | { readonly kind: 'number'; readonly span: Span; readonly value: number }
  | { readonly kind: 'boolean'; readonly span: Span; readonly value: boolean }
  | { readonly kind: 'null'; readonly span: Span; readonly value: null }
  /** In a skeleton, words for a type where a value would be: `"id": string`, `"at": <unix time in seconds>`. */
  | { readonly kind: 'type'; readonly span: Span; readonly text: string };

/** A member of an object, with the place of its name. */
export interface JsonMember {
  readonly name: string;
  readonly nameSpan: Span;
  /** Whether a mark behind the name says that the member may be missing: `"note"?: …`. */
  readonly optional?: true;
  readonly value: JsonNode;
  /** What else can stand in the place of the value: `null | { … }`. */
  readonly others?: readonly JsonNode[];
  /** What a comment says of it. */
  readonly remark?: string;
}

/** A plain JSON value. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** The value of an object's member, the last where a name occurs twice, as `JSON.parse` reads it. */
export function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.members.findLast((member) => member.name === name)?.value : undefined;
}

/** What stands at the end of a path of members. */
export function nodeAt(node: JsonNode, path: readonly string[]): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>(memberOf, node);
}

/** The text of an object's member, if it is a string. */
export function stringMember(node: JsonNode | undefined, name: string): string | undefined {
  const member = memberOf(node, name);
  return member?.kind === 'string' ? member.value : undefined;
}

/** The value without its places. Objects have no prototype, so `__proto__` is a member like any other. */
export function toValue(node: JsonNode): JsonValue {
  switch (node.kind) {
    case 'object': {
      const value: Record<string, JsonValue> = Object.create(null);
      for (const member of node.members) value[member.name] = toValue(member.value);
      return value;
    }
    case 'array':
      return node.items.map(toValue);
    case 'type':
      return `{${node.text}}`;
    default:
      return node.value;
  }
}

/** A number that an example has in quotes by mistake, as a number; anything else as it is. */
export function fitNumber(value: JsonValue, kinds: readonly string[]): JsonValue {
  const numeric = kinds.includes('number') || kinds.includes('integer');
  const isNumber = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value);
  return isNumber && numeric && !kinds.includes('string') ? Number(value) : value;
}
