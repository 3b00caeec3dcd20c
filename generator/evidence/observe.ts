import { formatOf } from '../../templates/receiver/capture/string-forms.ts';
import type { DocumentedType } from '../model/documented.ts';
import type { Evidence, Observation, StringEvidence, TableDeclaration } from '../model/evidence.ts';
import type { Format } from '../model/schema.ts';
import { addToGroup } from '../text/groups.ts';
import type { JsonNode } from '../text/json/node.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { comparePlaces, type Place, type SourceFile, type Span } from '../text/source.ts';
import { readDescribedType, unstated } from '../type-names/read-type.ts';
import { noEvidence } from './merge-evidence.ts';

/** Where a value was seen. */
export interface Origin {
  readonly file: SourceFile;
  /** The version of the page (`pageVersion`). */
  readonly version: string;
  /** Whether that is the newest; an older one only adds to the history. */
  readonly newest: boolean;
}

/** A value where it stands. */
export interface SeenValue {
  readonly node: JsonNode;
  readonly origin: Origin;
}

/** A value at a position, with what is said beside it. */
interface Sighting extends SeenValue {
  /** What the value itself stands at: its own text, or the name in front of it. */
  readonly span: Span;
  /** Set for the value of a member. */
  readonly member?: Extract<JsonNode, { kind: 'object' }>['members'][number];
  readonly isAmidElided: boolean;
}

/** The evidence that one value gives of its own position and of all within it. */
export function observeJson(node: JsonNode, origin: Origin, span: Span = node.span): Evidence {
  return observeSightings([{ node, origin, span, isAmidElided: false }]);
}

/**
 * The evidence that the values of one position give of it and of all within it: what `mergeAll` makes of the evidence of each, with
 * one object for a position instead of one for every value there.
 */
export function observeAll(values: readonly SeenValue[]): Evidence {
  if (values.length === 0) return noEvidence;
  return observeSightings(values.map(({ node, origin }) => ({ node, origin, span: node.span, isAmidElided: false })));
}

function observeSightings(sightings: readonly Sighting[]): Evidence {
  const kinds = { ...noEvidence.kinds };
  const history = new Map<string, { seen: number; objects: number }>();
  const members = new Map<string, Sighting[]>();
  const items: Sighting[] = [];
  const stated: TableDeclaration[] = [];
  const observations: Observation[] = [];
  const texts: string[] = [];
  let [elided, amidElided] = [0, 0];
  for (const sighting of sightings) {
    const { node, origin, span, isAmidElided } = sighting;
    countIn(history, origin.version, node.kind === 'object');
    if (node.kind === 'object') addMembers(members, node, origin);
    if (node.kind === 'array')
      for (const item of node.items) items.push({ node: item, origin, span: item.span, isAmidElided: false });
    if (!origin.newest) continue;
    kinds[node.kind]++;
    if (isAmidElided) amidElided++;
    stated.push(...statedBeside(sighting));
    if (node.kind === 'type') continue;
    observations.push({ place: { file: origin.file, span }, value: node });
    if (node.kind === 'object' && node.elided === true) elided++;
    if (node.kind === 'string') texts.push(node.value);
  }
  return {
    ...noEvidence,
    kinds,
    elided,
    amidElided,
    strings: observeStrings(texts),
    members: new Map([...members].map(([name, seen]) => [name, observeSightings(seen)])),
    items: items.length === 0 ? undefined : observeSightings(items),
    stated: stated.sort(byPlace),
    observations: observations.sort(byPlace),
    history,
  };
}

function byPlace(a: { readonly place: Place }, b: { readonly place: Place }): number {
  return comparePlaces(a.place, b.place);
}

function countIn(history: Map<string, { seen: number; objects: number }>, version: string, isObject: boolean): void {
  const count = history.get(version) ?? { seen: 0, objects: 0 };
  count.seen++;
  if (isObject) count.objects++;
  history.set(version, count);
}

/** A name that occurs twice in an object counts once: its last value, as `JSON.parse` would read it. */
function addMembers(members: Map<string, Sighting[]>, node: Extract<JsonNode, { kind: 'object' }>, origin: Origin): void {
  const isAmidElided = node.elided === true;
  for (const [name, member] of lastByName(node.members))
    addToGroup(members, name, { node: member.value, origin, span: member.nameSpan, member, isAmidElided });
}

function lastByName<M extends { readonly name: string }>(members: readonly M[]): Iterable<readonly [string, M]> {
  return new Map(members.map((member) => [member.name, member]));
}

/** What a value and the words beside it say of a position, as a table would. */
function statedBeside({ node, origin: { file }, span, member }: Sighting): readonly TableDeclaration[] {
  const place = { file, span };
  const said = statedBy(node, place);
  if (member === undefined) return said;
  const { others = [], optional, remark } = member;
  return [
    ...(others.length > 0 ? withOthers(node, said, [node, ...others], place) : said),
    ...(optional === true ? [markedOptional(place)] : []),
    ...described(remark, place),
  ];
}

/** In a skeleton, words for a type say what a table would say; a text can name the values that there are. */
function statedBy(node: JsonNode, place: Place): readonly TableDeclaration[] {
  if (node.kind === 'type') return [stateOf(node.text, place)];
  return node.kind === 'string' ? statedValues(node.value, place) : [];
}

function markedOptional(place: Place): TableDeclaration {
  return { place, type: unstated, optional: true, description: undefined, knownValues: [] };
}

/** What a comment in an example says of a member, unless it only goes on with values or stands for what is left out. */
function described(remark: string | undefined, place: Place): readonly TableDeclaration[] {
  if (remark === undefined || !/\p{L}{3}/u.test(remark) || NO_DESCRIPTION.test(remark)) return [];
  return [{ place, type: unstated, optional: undefined, description: remark, knownValues: [] }];
}

const NO_DESCRIPTION =
  /^(?:\.{3}|…|or\b|and (?:so on|more|others?)\b|etc\b|more\b|see (?:above|below)\b|same as\b|["'{}[\]])|["'\]}],?$|^\S+\s*[:=]\s*\S+$/i;

/** `"<open|closed>"` in the place of a value names the values that it can have. */
function statedValues(text: string, place: Place): readonly TableDeclaration[] {
  if (!text.includes('|') || !/^<?[A-Za-z][\w-]*(?:\s*\|\s*[A-Za-z][\w-]*)+>?$/.test(text)) return [];
  const knownValues = text
    .replace(/^<|>$/g, '')
    .split('|')
    .map((value) => value.trim());
  return [{ place, type: unstated, optional: undefined, description: undefined, knownValues }];
}

function stateOf(text: string, place: Place): TableDeclaration {
  return { place, type: readDescribedType(text), optional: undefined, description: undefined, knownValues: [] };
}

/** Adds what else can stand in the place of a value that is shown: it is stated there, and seen nowhere. */
function withOthers(
  shown: JsonNode,
  said: readonly TableDeclaration[],
  all: readonly JsonNode[],
  place: Place,
): readonly TableDeclaration[] {
  const types = all.map((node): DocumentedType => {
    if (node.kind === 'type') return readDescribedType(node.text);
    return node.kind === 'null' ? { ...unstated, nullable: true } : { ...unstated, kinds: [node.kind] };
  });
  const texts = all.flatMap((node) => (node.kind === 'string' ? [node.value.replace(/^\{([\w-]+)\}$/, '$1')] : []));
  const [first = unstated] = types.filter(({ kinds }) => kinds.length > 0);
  const type = {
    ...first,
    kinds: [...new Set(types.flatMap(({ kinds }) => kinds))],
    nullable: types.some(({ nullable }) => nullable),
  };
  const statement = { place, type, optional: undefined, description: undefined, knownValues: texts.length > 1 ? texts : [] };
  return shown.kind === 'type' ? [statement] : [...said, statement];
}

/** What strings look like. */
function observeStrings(texts: readonly string[]): StringEvidence {
  const concrete = texts.filter((text) => !isPlaceholder(text));
  const formats = new Map<Format, number>();
  for (const text of concrete) {
    const format = formatOf(text);
    if (format !== undefined) formats.set(format, (formats.get(format) ?? 0) + 1);
  }
  return { concrete: concrete.length, placeholders: texts.length - concrete.length, formats };
}
