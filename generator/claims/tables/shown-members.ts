import type { DocumentedMember } from '../../model/documented.ts';
import type { Cell } from '../../model/outline.ts';
import { embed } from '../../text/embedded.ts';
import type { JsonNode } from '../../text/json/node.ts';
import { readJson } from '../../text/json/read-lenient-json.ts';
import type { SourceFile } from '../../text/source.ts';
import { typeOfNodes } from '../type-of-nodes.ts';

/** So many examples of a row are looked at, and no deeper than that. */
const MAX_EXAMPLES = 10;
const MAX_PATH = 6;

/**
 * The members of an object that the examples of its row show, where they do not depend on the delivery: all examples have them,
 * and a single example has several.
 */
export function shownMembers(
  { path, type, place }: DocumentedMember,
  cells: readonly (Cell | undefined)[],
  file: SourceFile,
): readonly DocumentedMember[] {
  const isObject = type.kinds.length === 1 && type.kinds[0] === 'object' && type.values === undefined;
  if (!isObject || type.reference !== undefined) return [];
  const shown = cells.flatMap((cell) => (cell === undefined ? [] : objectsIn(cell, file)));
  const [first] = shown;
  if (first === undefined || (shown.length === 1 && first.members.length < 2)) return [];
  return membersOf(shown, path, place);
}

type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

/** The objects among the codes of a cell; nothing if one of them cannot be read. */
function objectsIn({ codes, span }: Cell, file: SourceFile): readonly ObjectNode[] {
  const texts = codes.filter((code) => /^\s*\{\s*["'][\s\S]*\}\s*$/.test(code)).slice(0, MAX_EXAMPLES);
  const values = texts.flatMap((text) => {
    const reading = readJson(embed(file, [{ text, origin: span.start }]));
    return reading.ok && reading.problems.every(({ kind }) => kind === 'not strict') ? reading.values : [];
  });
  const objects = values.flatMap((value) => (value.kind === 'object' && value.elided === undefined ? [value] : []));
  return objects.length < texts.length ? [] : objects;
}

function membersOf(
  objects: readonly ObjectNode[],
  owner: readonly string[],
  place: DocumentedMember['place'],
): readonly DocumentedMember[] {
  const [first, ...others] = objects.map(({ members }) => new Map(members.map(({ name, value }) => [name, value])));
  if (first === undefined || owner.length > MAX_PATH) return [];
  return [...first].flatMap(([name, value]) => {
    const values = [value, ...others.flatMap((other) => other.get(name) ?? [])];
    if (values.length < objects.length) return [];
    const path = [...owner, name];
    const type = { ...typeOfNodes(values), isTold: true as const };
    const within = values.flatMap((one) => (one.kind === 'object' ? [one] : []));
    return [
      { path, type, optional: undefined, description: undefined, knownValues: [], place },
      ...(within.length === values.length ? membersOf(within, path, place) : []),
    ];
  });
}
