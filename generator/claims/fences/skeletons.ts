import type { JsonMember, JsonNode } from '../../text/json/node.ts';

const TYPE_WORD =
  /^(?:string|str|integer|int(?:32|64)?|number|float|double|decimal|boolean|bool|array|list|object|map|date-?time|timestamp|uuid|null)$/i;

/** Members whose value can well be a word for a type. */
const CAN_BE_A_WORD = /(?:type|kind|format)$/i;

/**
 * An object that is a form of what is delivered: its values are words for types, in quotes as they are, `{ "floor": "integer" }`, or
 * name all that can stand in their place, `"event": "order.paid | order.sent"`.
 */
export function readSkeleton(node: JsonNode): JsonNode {
  const leaves = countLeaves(node);
  const isOfTypes = leaves.words > 1 || (leaves.words > 0 && (leaves.words + leaves.strings) * 2 >= leaves.all);
  return withAlternatives(isOfTypes ? withTypes(node) : node);
}

/** Names with bars between them, and at most a mark for further ones at the end. */
const ALTERNATIVES = /^[\w./:-]+(?:\s*\|\s*[\w./:-]+)+(?:\s*\|?\s*(?:\.{2,}|…))?$/;

function withAlternatives(node: JsonNode): JsonNode {
  if (node.kind === 'array') return { ...node, items: node.items.map(withAlternatives) };
  if (node.kind !== 'object') return node;
  return { ...node, members: node.members.map(alternativesOf) };
}

function alternativesOf(member: JsonMember): JsonMember {
  const { value } = member;
  if (value.kind !== 'string') return { ...member, value: withAlternatives(value) };
  if (value.value.length > MAX_ALTERNATIVES || !ALTERNATIVES.test(value.value)) return member;
  const texts = value.value.split('|').map((text) => text.trim());
  const [first, ...others] = texts.filter((text) => !/^\.{2,}$|^…$/.test(text)).map((text) => ({ ...value, value: text }));
  return first === undefined || others.length === 0
    ? member
    : { ...member, value: first, others: [...(member.others ?? []), ...others] };
}

/** A longer text names no values. */
const MAX_ALTERNATIVES = 1_000;

interface Leaves {
  readonly all: number;
  /** Those that are a word for a type other than a string. */
  readonly words: number;
  readonly strings: number;
}

function countLeaves(node: JsonNode): Leaves {
  const inner = node.kind === 'object' ? node.members.map(({ value }) => value) : node.kind === 'array' ? node.items : undefined;
  if (inner !== undefined && inner.length > 0)
    return inner.map(countLeaves).reduce((one, other) => ({
      all: one.all + other.all,
      words: one.words + other.words,
      strings: one.strings + other.strings,
    }));
  if (node.kind !== 'string' || !TYPE_WORD.test(node.value)) return { all: 1, words: 0, strings: 0 };
  return /^str/i.test(node.value) ? { all: 1, words: 0, strings: 1 } : { all: 1, words: 1, strings: 0 };
}

function withTypes(node: JsonNode): JsonNode {
  switch (node.kind) {
    case 'object':
      return {
        ...node,
        members: node.members.map((member) =>
          CAN_BE_A_WORD.test(member.name) ? member : { ...member, value: withTypes(member.value) },
        ),
      };
    case 'array':
      return { ...node, items: node.items.map(withTypes) };
    case 'string':
      return TYPE_WORD.test(node.value) ? { kind: 'type', span: node.span, text: node.value } : node;
    default:
      return node;
  }
}
