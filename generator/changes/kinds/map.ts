import { type FoundChange, within } from '../finding.ts';
import { isMap, memberNamed, memberNames, type ObjectNode, type ObjectPair, remainderOf } from '../pair.ts';
import { readValue, sameSchema } from '../value.ts';

/** An object with members of its own that is a map now, or the other way round. Code that reads members has to be rewritten. */
export function mapChanged({ old, now }: ObjectPair): readonly FoundChange[] {
  if (isMap(old) === isMap(now)) return [];
  const deployed = isMap(old) ? membersFit(now, old) : valuesFit(now, old);
  const regenerated = isMap(old) ? valuesFit(old, now) : membersFit(old, now);
  return [
    {
      code: isMap(old) ? 'map-closed' : 'map-opened',
      class: 'breaking',
      effects: { deployed: deployed ? 'fine' : 'fails', regenerated: regenerated ? 'fine' : 'fails', code: 'fails' },
      why: 'Code reads one by fixed property names, and the other by arbitrary names.',
      steps: [],
      say: (path) =>
        `${within(path, []) || 'The data'} ${isMap(old) ? 'was a map and now has fixed properties' : 'had fixed properties and is now a map'}.`,
      assumesDocumented: true,
      before: old.side.placeOf(old.key),
      after: now.side.placeOf(now.key),
    },
  ];
}

/** Whether the values of a map are taken wherever an object has a member, and none is missed. */
function valuesFit(map: ObjectNode, object: ObjectNode): boolean {
  const values = map.schema.additionalProperties ?? {};
  if (remainderOf(object) !== 'open') return false;
  return memberNames(object).every((name) => {
    const { schema, required } = memberNamed(object, name);
    return !required && fits(values, map, schema, object);
  });
}

/** Whether every member of an object is a value of a map. */
function membersFit(object: ObjectNode, map: ObjectNode): boolean {
  const values = map.schema.additionalProperties ?? {};
  if (remainderOf(object) === 'typed') return false;
  return memberNames(object).every((name) => fits(memberNamed(object, name).schema, object, values, map));
}

function fits(value: ObjectNode['schema'], from: ObjectNode, into: ObjectNode['schema'], to: ObjectNode): boolean {
  if (readValue(into, to.side, to.key).open) return true;
  if (sameSchema(value, from.side, into, to.side)) return true;
  const [given, taken] = [readValue(value, from.side, from.key), readValue(into, to.side, to.key)];
  const plain = [...given.branches, ...taken.branches].every(
    ({ kind, schema, literals }) =>
      isPlain(kind) && literals === undefined && Object.keys(schema).every((word) => PLAIN.has(word)),
  );
  const kinds = taken.branches.map(({ kind }) => kind);
  return plain && !given.open && (!given.nullable || taken.nullable) && given.branches.every(({ kind }) => kinds.includes(kind));
}

const PLAIN = new Set(['type', 'format', 'x-known-values', 'x-known-meanings', 'description', 'examples', '$comment', 'title']);

function isPlain(kind: string): boolean {
  return kind === 'string' || kind === 'number' || kind === 'integer' || kind === 'boolean';
}
