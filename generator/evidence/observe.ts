import type { DocumentedType } from '../model/documented.ts';
import type { Evidence, StringEvidence, TableDeclaration } from '../model/evidence.ts';
import type { Format } from '../model/schema.ts';
import type { JsonNode } from '../text/json/node.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { Place, SourceFile, Span } from '../text/source.ts';
import { readDescribedType, unstated } from '../type-names/read-type.ts';
import { mergeAll, noEvidence } from './merge-evidence.ts';

/** Where a value was seen. */
export interface Origin {
  readonly file: SourceFile;
  /** The version of the page (`pageVersion`). */
  readonly version: string;
  /** Whether that is the newest; an older one only adds to the history. */
  readonly newest: boolean;
}

/** The evidence that one value gives of its own position and of all within it. */
export function observeJson(node: JsonNode, origin: Origin, span: Span = node.span): Evidence {
  if (node.kind === 'type') return observeType(node.text, origin, span);
  const members = node.kind === 'object' ? observeMembers(node, origin) : noEvidence.members;
  const items =
    node.kind === 'array' && node.items.length > 0 ? mergeAll(node.items.map((item) => observeJson(item, origin))) : undefined;
  const history = new Map([[origin.version, { seen: 1, objects: node.kind === 'object' ? 1 : 0 }]]);
  if (!origin.newest) return { ...noEvidence, members, items, history };
  return {
    ...noEvidence,
    ...(node.kind === 'string' ? statedValues(node.value, { file: origin.file, span }) : {}),
    kinds: { ...noEvidence.kinds, [node.kind]: 1 },
    elided: node.kind === 'object' && node.elided === true ? 1 : 0,
    strings: node.kind === 'string' ? observeString(node.value) : noEvidence.strings,
    members,
    items,
    observations: [{ place: { file: origin.file, span }, value: node }],
    history,
  };
}

/** In a skeleton, words for a type say what a table would say, and that the member is there. */
function observeType(text: string, origin: Origin, span: Span): Evidence {
  const history = new Map([[origin.version, { seen: 1, objects: 0 }]]);
  if (!origin.newest) return { ...noEvidence, history };
  return {
    ...noEvidence,
    kinds: { ...noEvidence.kinds, type: 1 },
    stated: [stateOf(text, { file: origin.file, span })],
    history,
  };
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
function statedValues(text: string, place: Place): Partial<Evidence> {
  if (!/^<?[A-Za-z][\w-]*(?:\s*\|\s*[A-Za-z][\w-]*)+>?$/.test(text)) return {};
  const knownValues = text
    .replace(/^<|>$/g, '')
    .split('|')
    .map((value) => value.trim());
  return { stated: [{ place, type: unstated, optional: undefined, description: undefined, knownValues }] };
}

function stateOf(text: string, place: Place): TableDeclaration {
  return { place, type: readDescribedType(text), optional: undefined, description: undefined, knownValues: [] };
}

/** A name that occurs twice in an object counts once: its last value, as `JSON.parse` would read it. */
function observeMembers(node: Extract<JsonNode, { kind: 'object' }>, origin: Origin): ReadonlyMap<string, Evidence> {
  const last = new Map(node.members.map((member) => [member.name, member]));
  const amidElided = node.elided === true && origin.newest ? 1 : 0;
  return new Map(
    [...last].map(([name, { value, others = [], nameSpan, optional, remark }]) => {
      const place = { file: origin.file, span: nameSpan };
      const shown = observeJson(value, origin, nameSpan);
      const seen = { ...(others.length > 0 && origin.newest ? withOthers(shown, [value, ...others], place) : shown), amidElided };
      const said = origin.newest ? [...(optional === true ? [markedOptional(place)] : []), ...described(remark, place)] : [];
      return [name, said.length === 0 ? seen : { ...seen, stated: [...seen.stated, ...said] }];
    }),
  );
}

/** Adds what else can stand in the place of a value that is shown: it is stated there, and seen nowhere. */
function withOthers(shown: Evidence, all: readonly JsonNode[], place: Place): Evidence {
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
  return { ...shown, stated: shown.kinds.type > 0 ? [statement] : [...shown.stated, statement] };
}

const FORMATS: readonly { readonly format: Format; readonly matches: (text: string) => boolean }[] = [
  { format: 'date-time', matches: (text) => /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text) },
  { format: 'date', matches: (text) => /^\d{4}-\d\d-\d\d$/.test(text) },
  { format: 'uuid', matches: (text) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text) },
  { format: 'uri', matches: (text) => /^(?:https?|wss?|ftp):\/\/[^\s<>"{}|\\^`]+$/i.test(text) },
  { format: 'email', matches: (text) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text) },
];

/** The evidence of one string. */
function observeString(text: string): StringEvidence {
  if (isPlaceholder(text)) return { concrete: 0, placeholders: 1, formats: new Map() };
  const format = formatOf(text);
  return { concrete: 1, placeholders: 0, formats: new Map(format === undefined ? [] : [[format, 1]]) };
}

/** The format that a string has, if it has one that is known. */
export function formatOf(text: string): Format | undefined {
  return FORMATS.find(({ matches }) => matches(text))?.format;
}
