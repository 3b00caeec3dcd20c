import { type JSONVisitor, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { type EmbeddedText, originSpan } from './embedded.ts';
import type { JsonMember, JsonNode } from './json.ts';
import type { Span } from './source.ts';

/** Deeper values are refused: no documented payload comes near, and reading is recursive. */
export const MAX_DEPTH = 64;

/** What kept a text from being strict JSON, or is suspicious in it, and where. */
export type JsonProblem =
  | { readonly kind: 'comment' | 'trailing comma' | 'missing comma'; readonly span: Span }
  | { readonly kind: 'duplicate key'; readonly span: Span; readonly key: string };

export type JsonReading =
  | { readonly ok: true; readonly value: JsonNode; readonly problems: readonly JsonProblem[] }
  | { readonly ok: false; readonly reason: string; readonly span: Span };

/**
 * Reads JSON out of a page. Strict JSON is taken as it is; comments, trailing and missing commas are passed over and
 * listed; anything else makes the text unreadable, with the place of the first fault.
 */
export function readJson(source: EmbeddedText): JsonReading {
  const tooDeep = firstBeyondDepth(source.text);
  if (tooDeep !== undefined) {
    return { ok: false, reason: `it is nested deeper than ${MAX_DEPTH} levels`, span: originSpan(source, tooDeep, tooDeep + 1) };
  }
  const builder = createBuilder(source);
  visit(source.text, builder.visitor, { allowTrailingComma: true, disallowComments: false, allowEmptyContent: false });
  return builder.finish();
}

/** The offset of the first bracket that opens a level too many. */
function firstBeyondDepth(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"' || character === '\n') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth++;
      if (depth > MAX_DEPTH) return at;
    } else if (character === '}' || character === ']') depth--;
  }
  return undefined;
}

interface OpenValue {
  readonly start: number;
  readonly members: JsonMember[] | undefined;
  readonly items: JsonNode[];
  readonly names: Set<string>;
  pending: { readonly name: string; readonly span: Span } | undefined;
}

function createBuilder(source: EmbeddedText): { visitor: JSONVisitor; finish: () => JsonReading } {
  const open: OpenValue[] = [];
  const problems: JsonProblem[] = [];
  const faults: { reason: string; span: Span }[] = [];
  let root: JsonNode | undefined;
  let lastComma: Span | undefined;
  const spanAt = (offset: number, length: number): Span => originSpan(source, offset, offset + length);

  const add = (node: JsonNode): void => {
    lastComma = undefined;
    const parent = open.at(-1);
    if (parent === undefined) root ??= node;
    else if (parent.members === undefined) parent.items.push(node);
    else if (parent.pending !== undefined) {
      parent.members.push({ name: parent.pending.name, nameSpan: parent.pending.span, value: node });
      parent.pending = undefined;
    }
  };
  const begin = (members: JsonMember[] | undefined) => (offset: number) => {
    lastComma = undefined;
    open.push({ start: offset, members, items: [], names: new Set(), pending: undefined });
  };
  const end = (offset: number, length: number): void => {
    if (lastComma !== undefined) problems.push({ kind: 'trailing comma', span: lastComma });
    const value = open.pop();
    if (value === undefined) return;
    const span = originSpan(source, value.start, offset + length);
    add(
      value.members === undefined
        ? { kind: 'array', span, items: value.items }
        : { kind: 'object', span, members: value.members },
    );
  };

  const visitor: JSONVisitor = {
    onObjectBegin: (offset) => begin([])(offset),
    onObjectEnd: end,
    onArrayBegin: (offset) => begin(undefined)(offset),
    onArrayEnd: end,
    onObjectProperty: (name, offset, length) => {
      lastComma = undefined;
      const parent = open.at(-1);
      if (parent === undefined) return;
      const span = spanAt(offset, length);
      if (parent.names.has(name)) problems.push({ kind: 'duplicate key', span, key: name });
      parent.names.add(name);
      parent.pending = { name, span };
    },
    onLiteralValue: (value: string | number | boolean | null, offset, length) => add(literal(value, spanAt(offset, length))),
    onSeparator: (character, offset) => {
      lastComma = character === ',' ? spanAt(offset, 1) : undefined;
    },
    onComment: (offset, length) => {
      problems.push({ kind: 'comment', span: spanAt(offset, length) });
    },
    onError: (code, offset, length) => {
      if (printParseErrorCode(code) === 'CommaExpected') problems.push({ kind: 'missing comma', span: spanAt(offset, length) });
      else faults.push({ reason: describe(code), span: spanAt(offset, Math.max(1, length)) });
    },
  };
  const finish = (): JsonReading => {
    const fault = faults[0];
    if (fault !== undefined) return { ok: false, ...fault };
    if (root === undefined) return { ok: false, reason: 'there is no value in it', span: spanAt(0, 1) };
    return { ok: true, value: root, problems };
  };
  return { visitor, finish };
}

function literal(value: string | number | boolean | null, span: Span): JsonNode {
  switch (typeof value) {
    case 'string':
      return { kind: 'string', span, value };
    case 'number':
      return { kind: 'number', span, value };
    case 'boolean':
      return { kind: 'boolean', span, value };
    default:
      return { kind: 'null', span, value: null };
  }
}

/** `ValueExpected` → `value expected`. */
function describe(code: ParseErrorCode): string {
  return printParseErrorCode(code)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
}
