import type { Evidence, Statement } from '../model/evidence.ts';
import { mergeAll, noEvidence } from '../model/merge-evidence.ts';
import { readType } from '../model/stated-type.ts';
import type { JsonNode } from '../text/json/node.ts';
import type { Place, SourceFile, Span } from '../text/source.ts';
import { observeString } from './strings.ts';

/** Where a value was seen. */
export interface Origin {
  readonly file: SourceFile;
  /** The version of the page. */
  readonly version: string;
  /** Whether that is the newest; an older one only adds to the history. */
  readonly newest: boolean;
}

/** The evidence that one value gives of its own position and of all within it. */
export function observe(node: JsonNode, origin: Origin, span: Span = node.span): Evidence {
  if (node.kind === 'type')
    return origin.newest ? { ...noEvidence, stated: [stateOf(node.text, { file: origin.file, span })] } : noEvidence;
  const members = node.kind === 'object' ? observeMembers(node, origin) : noEvidence.members;
  const items =
    node.kind === 'array' && node.items.length > 0 ? mergeAll(node.items.map((item) => observe(item, origin))) : undefined;
  const history = new Map([[origin.version, { seen: 1, objects: node.kind === 'object' ? 1 : 0 }]]);
  if (!origin.newest) return { ...noEvidence, members, items, history };
  return {
    ...noEvidence,
    kinds: { ...noEvidence.kinds, [node.kind]: 1 },
    strings: node.kind === 'string' ? observeString(node.value) : noEvidence.strings,
    members,
    items,
    sightings: [{ place: { file: origin.file, span }, value: node }],
    history,
  };
}

/** In a skeleton, the name of a type says what a table would say. */
function stateOf(text: string, place: Place): Statement {
  return { place, type: readType(text), optional: undefined, description: undefined, knownValues: [] };
}

/** A name that occurs twice in an object counts once: its last value, as `JSON.parse` would read it. */
function observeMembers(node: Extract<JsonNode, { kind: 'object' }>, origin: Origin): ReadonlyMap<string, Evidence> {
  const last = new Map(node.members.map((member) => [member.name, member]));
  return new Map([...last].map(([name, { value, nameSpan }]) => [name, observe(value, origin, nameSpan)]));
}
