import {
  leavesOf,
  type MaskedPlace,
  type MaskedPlaces,
  ownMember,
  type PlaceLeaves,
} from '../../../templates/receiver/capture/place.ts';
import { isPersonal } from '../../../templates/receiver/capture/string-forms.ts';

/**
 * MaskedPlaces without those of which nothing is said. The names of members stay where a mask has to tell them from names that are data:
 * where there may be a map, and where they look like data themselves.
 */
export function withoutEmptyPlaces({ events, named }: MaskedPlaces): MaskedPlaces {
  const beside = besideMaps({ events, named });
  const pruning = { named: nonEmpty(named, beside), besideMaps: beside };
  return { events: prunedRecord(events, pruning), named: prunedRecord(pickNames(named, pruning.named), pruning) };
}

/** What is known while places are pruned. */
interface Pruning {
  /** The names of places of which something is said. */
  readonly named: ReadonlySet<string>;
  /** MaskedPlaces that may be where a map is. */
  readonly besideMaps: ReadonlySet<MaskedPlace>;
}

/** The places that may be where a map is, by the same walk through events that a mask takes. */
function besideMaps({ events, named }: MaskedPlaces): ReadonlySet<MaskedPlace> {
  const found = new Set<MaskedPlace>();
  const seen = new Set<string>();
  const ids = new Map<MaskedPlace, number>();
  const idOf = (place: MaskedPlace): number => {
    const id = ids.get(place) ?? ids.size;
    ids.set(place, id);
    return id;
  };
  const visit = (places: readonly MaskedPlace[]): void => {
    const leaves = leavesOf(places, named);
    const key = leaves.map(idOf).join();
    if (leaves.length === 0 || seen.has(key)) return;
    seen.add(key);
    if (leaves.some(({ values }) => values !== undefined)) for (const leaf of leaves) found.add(leaf);
    for (const inner of placesWithin(leaves)) visit(inner);
  };
  for (const place of Object.values(events)) visit([place]);
  return found;
}

/** The places of each member and item of a value. */
function placesWithin(leaves: PlaceLeaves): readonly (readonly MaskedPlace[])[] {
  const names = new Set(leaves.flatMap(({ members = {} }) => Object.keys(members)));
  const members = [...names].map((name) => leaves.flatMap((leaf) => ownMember(leaf.members, name) ?? []));
  const others = leaves.flatMap((leaf) => [leaf.values ?? [], leaf.others ?? []].flat());
  const longest = Math.max(0, ...leaves.map(({ first = [] }) => first.length));
  const items = Array.from({ length: longest + 1 }, (_, index) =>
    leaves.flatMap(({ first, items: rest }) => first?.[index] ?? rest ?? []),
  );
  return [...members, others, ...items];
}

/** The names of places of which something is said; nothing is said by a reference to one of which nothing is. */
function nonEmpty(named: MaskedPlaces['named'], beside: ReadonlySet<MaskedPlace>): ReadonlySet<string> {
  const found = new Set<string>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [name, place] of Object.entries(named))
      if (pruned(place, { named: found, besideMaps: beside }) !== undefined) found.add(name);
  }
  return found;
}

/** A place without what is empty in it; nothing if nothing is left. */
function pruned(place: MaskedPlace, pruning: Pruning): MaskedPlace | undefined {
  const { ref, any, members, values, names, others, items, first, ...scalar } = place;
  const isBeside = pruning.besideMaps.has(place);
  const keepsName = (name: string): boolean => isBeside || isPersonal(name);
  const inner = (one: MaskedPlace | undefined): MaskedPlace | undefined => (one === undefined ? undefined : pruned(one, pruning));
  const all: { readonly [K in keyof MaskedPlace]: MaskedPlace[K] | undefined } = {
    ref: ref !== undefined && pruning.named.has(ref) ? ref : undefined,
    any: unlessEmpty((any ?? []).flatMap((one) => inner(one) ?? [])),
    ...scalar,
    members: members && filledRecord(prunedRecord(members, pruning, keepsName)),
    // A map counts as one whatever is in it.
    values: values && (inner(values) ?? {}),
    names: inner(names),
    others: inner(others),
    items: inner(items),
    first: first?.some((one) => inner(one) !== undefined) ? first.map((one) => inner(one) ?? {}) : undefined,
  };
  const entries = Object.entries(all).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function prunedRecord(
  record: Readonly<Record<string, MaskedPlace>>,
  pruning: Pruning,
  isKept: (name: string) => boolean = () => false,
): Readonly<Record<string, MaskedPlace>> {
  const entries = Object.entries(record).map(([name, place]) => [name, pruned(place, pruning)] as const);
  return Object.fromEntries(
    entries.flatMap(([name, place]) => (place !== undefined || isKept(name) ? [[name, place ?? {}] as const] : [])),
  );
}

function pickNames(named: MaskedPlaces['named'], names: ReadonlySet<string>): MaskedPlaces['named'] {
  return Object.fromEntries(Object.entries(named).filter(([name]) => names.has(name)));
}

/** A list, or nothing in the place of an empty one. */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function filledRecord(record: Readonly<Record<string, MaskedPlace>>): Readonly<Record<string, MaskedPlace>> | undefined {
  return Object.keys(record).length === 0 ? undefined : record;
}
