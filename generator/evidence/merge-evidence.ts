import type { Evidence, Kind, StringEvidence, VersionCount } from '../model/evidence.ts';
import { comparePlaces, type Place } from '../text/source.ts';
import { unstated } from '../type-names/read-type.ts';

/** In a fixed order; a word for a type is no kind of value. */
const VALUE_KINDS = ['null', 'boolean', 'number', 'string', 'object', 'array'] as const;
const KINDS: readonly Kind[] = [...VALUE_KINDS, 'type'];

const noStrings: StringEvidence = { concrete: 0, placeholders: 0, formats: new Map() };

/** Evidence of nothing: the neutral element of `mergeEvidence`. */
export const noEvidence: Evidence = {
  kinds: { null: 0, boolean: 0, number: 0, string: 0, object: 0, array: 0, type: 0 },
  elided: 0,
  amidElided: 0,
  strings: noStrings,
  members: new Map(),
  items: undefined,
  values: undefined,
  stated: [],
  overrides: [],
  observations: [],
  history: new Map(),
};

/** Puts what is known of a position from two sources together. Associative and commutative; a property test holds it. */
export function mergeEvidence(a: Evidence, b: Evidence): Evidence {
  if (a === noEvidence) return b;
  if (b === noEvidence) return a;
  const kinds = { ...a.kinds };
  for (const kind of KINDS) kinds[kind] += b.kinds[kind];
  return {
    kinds,
    elided: a.elided + b.elided,
    amidElided: a.amidElided + b.amidElided,
    strings: mergeStrings(a.strings, b.strings),
    members: mergeMaps(a.members, b.members, mergeEvidence),
    items: mergeOptional(a.items, b.items),
    values: mergeOptional(a.values, b.values),
    stated: mergePlaced(a.stated, b.stated),
    overrides: mergePlaced(a.overrides, b.overrides),
    observations: mergePlaced(a.observations, b.observations),
    history: mergeMaps(a.history, b.history, addCounts),
  };
}

/** Merges any number of pieces of evidence. */
export function mergeAll(pieces: readonly Evidence[]): Evidence {
  if (pieces.length <= 2) return mergeEvidence(pieces[0] ?? noEvidence, pieces[1] ?? noEvidence);
  const middle = pieces.length >> 1;
  return mergeEvidence(mergeAll(pieces.slice(0, middle)), mergeAll(pieces.slice(middle)));
}

/** How many values the newest version shows at a position. */
export function timesSeen(evidence: Evidence): number {
  return KINDS.reduce((total, kind) => total + evidence.kinds[kind], 0);
}

/** The kinds of the values that the newest version shows, in a fixed order. */
export function kindsSeen(evidence: Evidence): readonly Exclude<Kind, 'type'>[] {
  return VALUE_KINDS.filter((kind) => evidence.kinds[kind] > 0);
}

function mergeOptional(a: Evidence | undefined, b: Evidence | undefined): Evidence | undefined {
  return a === undefined ? b : b === undefined ? a : mergeEvidence(a, b);
}

function mergeStrings(a: StringEvidence, b: StringEvidence): StringEvidence {
  return {
    concrete: a.concrete + b.concrete,
    placeholders: a.placeholders + b.placeholders,
    formats: mergeMaps(a.formats, b.formats, (x, y) => x + y),
  };
}

function mergeMaps<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>, merge: (x: V, y: V) => V): ReadonlyMap<K, V> {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const merged = new Map(a);
  for (const [key, value] of b) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? value : merge(known, value));
  }
  return merged;
}

function mergePlaced<T extends { readonly place: Place }>(a: readonly T[], b: readonly T[]): readonly T[] {
  const [lastOfA, firstOfB] = [a.at(-1), b[0]];
  if (lastOfA === undefined || firstOfB === undefined) return lastOfA === undefined ? b : a;
  if (comparePlaces(lastOfA.place, firstOfB.place) <= 0) return a.concat(b);
  const merged: T[] = [];
  let [i, j] = [0, 0];
  for (let x = a[i], y = b[j]; x !== undefined || y !== undefined; x = a[i], y = b[j]) {
    const first = y === undefined || (x !== undefined && comparePlaces(x.place, y.place) <= 0) ? x : y;
    if (first === undefined) break;
    merged.push(first);
    if (first === x) i++;
    else j++;
  }
  return merged;
}

function addCounts(a: VersionCount, b: VersionCount): VersionCount {
  return { seen: a.seen + b.seen, objects: a.objects + b.objects };
}

/** What an object says of the whole that it is a part of: the values of its members, and nothing of those that it lacks. */
export function asPart(evidence: Evidence): Evidence {
  const members = [...evidence.members].map(([name, member]) => [name, { ...member, amidElided: timesSeen(member) }] as const);
  return { ...evidence, elided: evidence.kinds.object, members: new Map(members) };
}

/**
 * What is known of a member of a structure of which only a part is there: it may be missing, whatever is decided of it in the whole.
 * @param place Where a page says so, for a member that no page shows.
 */
export function mayBeMissing(member: Evidence, place: Place): Evidence {
  const own = member.stated[0]?.place ?? member.observations[0]?.place ?? place;
  const statement = {
    place: own,
    type: unstated,
    optional: true,
    description: undefined,
    knownValues: [],
    basis: { by: 'part' } as const,
  };
  const overrides = member.overrides.map((override) => ({ ...override, optional: undefined }));
  return { ...member, overrides, stated: mergePlaced(member.stated, [statement]) };
}
