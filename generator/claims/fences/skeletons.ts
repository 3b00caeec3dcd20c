import type { JsonNode } from '../../text/json/node.ts';

const TYPE_WORD =
  /^(?:string|str|integer|int(?:32|64)?|number|float|double|decimal|boolean|bool|array|list|object|map|date-?time|timestamp|uuid|null)$/i;

/** Members whose value can well be a word for a type. */
const CAN_BE_A_WORD = /(?:type|kind|format)$/i;

/** An object whose values are words for types, in quotes as they are, read as one that states types: `{ "floor": "integer" }`. */
export function readSkeleton(node: JsonNode): JsonNode {
  const leaves = countLeaves(node);
  return leaves.words > 1 || (leaves.words > 0 && (leaves.words + leaves.strings) * 2 >= leaves.all) ? withTypes(node) : node;
}

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
