import type { Span } from '../source.ts';
import { readAlternatives } from './alternatives.ts';
import { holdsOnlyComment, remarkOn, saysOptional, standsForMembers } from './comments.ts';
import { checkName, endsMember, readName } from './member-names.ts';
import type { JsonMember, JsonNode } from './node.ts';
import { giveUp, type ReaderState, spanIn } from './reader-state.ts';
import { deviate, peekPattern, scanString, skipFiller, skipPattern } from './scan.ts';
import { bareWord, bracedPlaceholder, number } from './words.ts';

/** All values of a text, one after the other; up to the problem, if there is one. */
export function readValues(reader: ReaderState): readonly JsonNode[] {
  const values: JsonNode[] = [];
  for (;;) {
    skipFiller(reader);
    if (reader.at >= reader.text.length || reader.problem !== undefined) return values;
    const start = reader.at;
    if (values.length > 0 && skipPattern(reader, /,/y)) {
      deviate(reader, 'a comma between two values', start);
      continue;
    }
    const value = values.length === 0 && isFragment(reader) ? readObject(reader, null) : readValue(reader);
    if (value === undefined) giveUp(reader, `"${reader.text[reader.at]}" is not expected here`);
    else if (values.length === 0 || reader.problem === undefined) {
      if (values.length > 0) deviate(reader, 'a second value', start);
      values.push(value);
    }
  }
}

function readValue(reader: ReaderState): JsonNode | undefined {
  const start = reader.at;
  const spanFrom = (from: number): Span => spanIn(reader, from, reader.at);
  switch (reader.text[start]) {
    case '{':
      return bracedPlaceholder(reader, spanFrom) ?? readObject(reader);
    case '[':
      return isKeyed(reader) ? readObject(reader, ']') : readArray(reader);
    case '"':
    case "'": {
      const value = scanString(reader);
      return { kind: 'string', span: spanFrom(start), value };
    }
    default:
      return number(reader, spanFrom) ?? bareWord(reader, spanFrom);
  }
}

/** Whether a list in brackets has names, as PHP writes what JSON has in braces: `['id' => 1]`. */
function isKeyed(reader: ReaderState): boolean {
  return peekPattern(reader, /\[\s*(?:'[^'\n]{0,200}'|"[^"\n]{0,200}")\s*=>/y) !== undefined;
}

/** Whether a text begins with the name of a member, as pages show a part of an object: `"crew": { … }`. */
function isFragment(reader: ReaderState): boolean {
  return peekPattern(reader, /"[\w.$-]{1,100}"\s*:(?!:)/y) !== undefined;
}

/** The members up to a bracket; without one, those of an object of which a page shows a part, up to the end. */
function readObject(reader: ReaderState, close: '}' | ']' | null = '}'): JsonNode | undefined {
  const members: JsonMember[] = [];
  const start = reader.at;
  const names = new Set<string>();
  let hasEllipsis = false;
  const isElided = readList(reader, close, () => {
    if (skipPattern(reader, /\[\s*(?:\.{2,}|…)\s*\]/y)) {
      hasEllipsis = true;
      return true;
    }
    const nested = readNamelessObject(reader);
    if (nested !== undefined) {
      members.push(...nested.members);
      hasEllipsis ||= nested.elided === true;
      return true;
    }
    const member = readMember(reader, names);
    if (member === undefined) return false;
    if (standsForMembers(member)) hasEllipsis = true;
    else members.push(member);
    return true;
  });
  const span = spanIn(reader, start, reader.at);
  if (members.length === 0 && (isElided || hasEllipsis || holdsOnlyComment(reader, start)))
    return { kind: 'type', span, text: isElided || hasEllipsis ? 'object' : 'unknown' };
  const object = { kind: 'object' as const, span, members };
  return isElided || hasEllipsis || reader.problem !== undefined ? { ...object, elided: true } : object;
}

/** An object in an object without a name in front of it is a slip of the page: what is in it belongs to the object around it. */
function readNamelessObject(reader: ReaderState): Extract<JsonNode, { kind: 'object' }> | undefined {
  const start = reader.at;
  if (peekPattern(reader, /\{\s*["'}]/y) === undefined) return undefined;
  const object = readObject(reader);
  reader.deviations.push({ what: 'an object without a name', start, end: start + 1, lossy: false });
  return object?.kind === 'object' ? object : undefined;
}

function readArray(reader: ReaderState): JsonNode | undefined {
  const items: JsonNode[] = [];
  const start = reader.at;
  readList(reader, ']', () => {
    const item = readValue(reader);
    if (item === undefined) return false;
    const { value, others } = readAlternatives(reader, item, readValue);
    items.push(value, ...others);
    return true;
  });
  return { kind: 'array', span: spanIn(reader, start, reader.at), items };
}

/** What stands between two brackets, with or without the commas that ought to be there; whether something is left out of it. */
function readList(reader: ReaderState, close: '}' | ']' | null, readOne: () => boolean): boolean {
  const start = reader.at;
  if (close === null) deviate(reader, 'properties without braces around them', start);
  else reader.at++;
  let isElided = false;
  // What stands where a comma could be: the bracket or a comma, by its offset; or what is left out, which takes any commas.
  let comma: number | 'elided' | undefined = start;
  const { depth } = reader.limits;
  if (++reader.depth > depth) giveUp(reader, `it is nested deeper than ${depth} levels`, 'depth', start);
  while (reader.problem === undefined) {
    if (skipFiller(reader)) {
      comma = 'elided';
      isElided = true;
    }
    const at = reader.at;
    const character = reader.text[at];
    if (character === undefined || (close !== null && (character === '}' || character === ']'))) {
      reader.depth--;
      if (close === null) return true;
      if (character !== close)
        reader.deviations.push({ what: 'a bracket that is never closed', start, end: start + 1, lossy: false });
      else if (typeof comma === 'number' && comma !== start)
        reader.deviations.push({ what: 'a trailing comma', start: comma, end: comma + 1, lossy: false });
      if (character === close) reader.at++;
      return isElided || character === undefined;
    }
    if (character === ',' || character === ';') {
      if (character === ';')
        reader.deviations.push({ what: 'a semicolon instead of a comma', start: at, end: at + 1, lossy: false });
      reader.at++;
      if (typeof comma === 'number') deviate(reader, 'an extra comma', at);
      comma ??= at;
    } else if (readOne()) {
      if (comma === undefined) reader.deviations.push({ what: 'a missing comma', start: at, end: reader.at, lossy: false });
      comma = undefined;
    } else giveUp(reader, `"${character}" is not expected here`);
  }
  return true;
}

function readMember(reader: ReaderState, names: Set<string>): JsonMember | undefined {
  const start = reader.at;
  const name = readName(reader);
  if (name === undefined) return undefined;
  const nameSpan = spanIn(reader, start, reader.at);
  skipFiller(reader);
  const mark = reader.at;
  const isOptional = skipPattern(reader, /\?(?=\s*:)/y);
  if (isOptional) deviate(reader, 'a mark for an optional property', mark);
  const arrow = reader.at;
  if (!skipPattern(reader, /:|=>/y)) {
    const isAlone = !isOptional && endsMember(reader, mark);
    if (isAlone) deviate(reader, 'a name without a value', start);
    else reader.at = start;
    const unknown = { kind: 'type' as const, span: nameSpan, text: 'unknown' };
    return isAlone ? { name: checkName(reader, name, nameSpan, names), nameSpan, value: unknown } : undefined;
  }
  if (reader.text[arrow] === '=') deviate(reader, 'an arrow instead of a colon', arrow);
  const first = readValueOf(reader);
  if (first === undefined) {
    giveUp(reader, 'a value is missing here');
    return undefined;
  }
  const { value, others } = readAlternatives(reader, first, readValue);
  const remark = remarkOn(reader, start, value);
  return {
    name: checkName(reader, name, nameSpan, names),
    nameSpan,
    value,
    ...(others.length > 0 ? { others } : {}),
    ...(remark === undefined ? {} : { remark }),
    ...(isOptional || saysOptional(reader, value) ? { optional: true } : {}),
  };
}

/** The value behind a colon; what is left out there is of some type. */
function readValueOf(reader: ReaderState): JsonNode | undefined {
  const start = reader.at;
  const isElided = skipFiller(reader);
  if (isElided && peekPattern(reader, /[,}\]]|[\w"']+\s*:/y) !== undefined)
    return { kind: 'type', span: spanIn(reader, start, reader.at), text: 'unknown' };
  return readValue(reader);
}
