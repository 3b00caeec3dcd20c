import { groupBy } from '../groups.ts';
import type { JsonMember, JsonNode } from './node.ts';
import { giveUp, type ReaderState } from './reader-state.ts';
import { deviate, peekPattern, skipFiller, skipPattern } from './scan.ts';

/** A value, and what else can stand in its place. */
interface Alternatives {
  readonly value: JsonNode;
  readonly others: readonly JsonNode[];
}

/** The value that shows most of what can stand at a place is the one that speaks for it. */
const TELLING: readonly JsonNode['kind'][] = ['object', 'array', 'type', 'string', 'number', 'boolean', 'null'];

/**
 * Reads what a page says can stand in the place of a value that was read: `null | { … }`, `"open" | "closed"`, `string or null`,
 * `true/false`. Of several objects, one is made that has the members of all.
 */
export function readAlternatives(
  reader: ReaderState,
  first: JsonNode,
  readOne: (reader: ReaderState) => JsonNode | undefined,
): Alternatives {
  const all = [first];
  for (let last = first; skipSeparator(reader, last); ) {
    const next = readOne(reader);
    if (next === undefined) {
      giveUp(reader, 'a value is missing here');
      break;
    }
    all.push(next);
    last = next;
  }
  if (all.length === 1) return { value: first, others: [] };
  const [main = first] = TELLING.flatMap((kind) => all.filter((node) => node.kind === kind));
  const objects = all.filter((node) => node.kind === 'object');
  return { value: joinObjects(objects) ?? main, others: all.filter((node) => node !== main && node.kind !== 'object') };
}

/** Passes over what stands between two alternatives, if another one follows. */
function skipSeparator(reader: ReaderState, { kind }: JsonNode): boolean {
  const before = reader.at;
  const found = reader.deviations.length;
  const isElided = skipFiller(reader);
  const at = reader.at;
  // A slash divides words; between digits it is one of a date.
  const isWord = kind === 'boolean' || kind === 'null' || kind === 'type';
  const separator = isWord ? /\||\/(?![/*])|or\b(?!\s*["']?:)/y : /\||or\b(?!\s*["']?:)/y;
  if (!isElided && peekPattern(reader, separator) !== undefined) {
    skipPattern(reader, separator);
    deviate(reader, 'several values in one place', at);
    skipFiller(reader);
    return true;
  }
  reader.at = before;
  reader.deviations.length = found;
  return false;
}

type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

/** One object with the members of several: those that not all of them have may be missing. */
function joinObjects(objects: readonly ObjectNode[]): ObjectNode | undefined {
  const [first] = objects;
  if (first === undefined || objects.length === 1) return first;
  const byName = groupBy(
    objects.flatMap(({ members }) => members),
    ({ name }) => name,
  );
  const members = [...byName.values()].flatMap((same): readonly JsonMember[] => {
    const [one, ...further] = same;
    if (one === undefined) return [];
    const others = [...(one.others ?? []), ...further.flatMap(({ value, others: also }) => [value, ...(also ?? [])])];
    const joined = others.length > 0 ? { ...one, others } : one;
    return [same.length < objects.length ? { ...joined, optional: true } : joined];
  });
  return { ...first, members, ...(objects.some(({ elided }) => elided) ? { elided: true as const } : {}) };
}
