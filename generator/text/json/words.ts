import type { Span } from '../source.ts';
import type { JsonNode } from './node.ts';
import { deviate, peekPattern, type Scan } from './scan.ts';

/** Gives the range from an offset to the current position. */
type SpanFrom = (start: number) => Span;

const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ['True', true],
  ['False', false],
  ['None', null],
]);

const TYPE_NAME =
  /^(?:string|int(?:eger|32|64)?|number|float|double|decimal|bool(?:ean)?|date(?:time)?|timestamp|guid|uuid|object|array|any|long)(?:\[\])?$/i;

/**
 * A value that is a word without quotes: a literal, the name of a type, or a placeholder such as `<id>` or
 * `YOUR_KEY`; nothing if there is no word here.
 */
export function bareWord(scan: Scan, spanFrom: SpanFrom): JsonNode | undefined {
  const several = severalWords(scan, spanFrom);
  if (several !== undefined) return several;
  const start = scan.at;
  const words = peekPattern(scan, /<<?[^<>\n]*>>?|[A-Za-z_$][\w$.@-]*(?:\[\])?(?: *\| *[A-Za-z_$][\w$.-]*)*/y);
  if (words === undefined) return bareData(scan, spanFrom);
  const text = firstWord(words);
  scan.at += text.length;
  const span = spanFrom(start);
  const literal = LITERALS.get(text);
  if (literal !== undefined) {
    if (!/^[a-z]/.test(text)) deviate(scan, `${text} instead of ${String(literal)}`, start);
    return literal === null ? { kind: 'null', span, value: null } : { kind: 'boolean', span, value: literal };
  }
  const name = text.replace(/^<+|>+$/g, '').trim();
  if (TYPE_NAME.test(name) || text.startsWith('<')) {
    deviate(scan, TYPE_NAME.test(name) ? 'the name of a type' : 'words for a type', start);
    return { kind: 'type', span, text: name };
  }
  deviate(scan, 'a placeholder without quotes', start);
  return { kind: 'string', span, value: /^[<{]/.test(text) ? text : `{${text}}` };
}

/** A word among others that says what a value is. */
const SAYS_TYPE = /\b(?:objects?|structures?|resource|arrays?|lists?|strings?|numbers?|integers?|booleans?|timestamps?|uuid)\b/i;

/** Words in the place of a value, up to the end of its member: `Video resource object`, `name of the person`. */
function severalWords(scan: Scan, spanFrom: SpanFrom): JsonNode | undefined {
  const start = scan.at;
  const text = peekPattern(scan, /[A-Za-z]\w*(?: [A-Za-z]\w*){1,7}(?=[ \t]*(?:[,}\]\n]|$))/y);
  if (text === undefined) return undefined;
  scan.at += text.length;
  const isType = SAYS_TYPE.test(text);
  deviate(scan, isType ? 'words for a type' : 'a placeholder without quotes', start);
  const span = spanFrom(start);
  return isType ? { kind: 'type', span, text } : { kind: 'string', span, value: `{${text}}` };
}

/** The first of several words of which one is a literal or the name of a type: each of them is then a value by itself. */
function firstWord(words: string): string {
  const all = words.startsWith('<') ? [words] : words.split(/ *\| */);
  return all.length > 1 && all.some((word) => LITERALS.has(word) || TYPE_NAME.test(word)) ? (all[0] ?? words) : words;
}

/** A date, a number of a telephone, or other data without quotes: `2024-05-01T10:00:00Z`, `+49 30…`. */
function bareData(scan: Scan, spanFrom: SpanFrom): JsonNode | undefined {
  const start = scan.at;
  const text = peekPattern(scan, /[+\d][\w.:+@-]*[\w.…](?=[ \t]*(?:[,}\]\n]|$))/y);
  if (text === undefined) return undefined;
  scan.at += text.length;
  deviate(scan, 'a string without quotes', start);
  return { kind: 'string', span: spanFrom(start), value: text };
}

/** `{id}` where a value is expected is no object. */
export function bracedPlaceholder(scan: Scan, spanFrom: SpanFrom): JsonNode | undefined {
  const start = scan.at;
  const text = peekPattern(scan, /\{[\w][\w -]*\}/y);
  if (text === undefined) return undefined;
  scan.at += text.length;
  deviate(scan, 'a placeholder without quotes', start);
  return { kind: 'string', span: spanFrom(start), value: text };
}

/** A number as JSON has it; nothing if there is none here. */
export function number(scan: Scan, spanFrom: SpanFrom): JsonNode | undefined {
  const start = scan.at;
  const text = peekPattern(scan, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.:-])/y);
  if (text === undefined) return undefined;
  scan.at += text.length;
  const value = Number(text);
  if (!Number.isFinite(value)) {
    deviate(scan, 'a number that is too large for a double', start, true);
    return { kind: 'number', span: spanFrom(start), value: Math.sign(value) * Number.MAX_VALUE };
  }
  if (/^-?\d{16,}$/.test(text) && BigInt(text) !== BigInt(value))
    deviate(scan, 'a number with more digits than a double can represent', start, true);
  return { kind: 'number', span: spanFrom(start), value };
}
