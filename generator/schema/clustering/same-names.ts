import { words } from '../../text/case.ts';
import type { PayloadPosition } from '../positions.ts';
import { areCompatible, isContainer, isPartOf } from '../rules/shared-models.ts';
import type { ClusterSets, Joined } from './clusters.ts';

/**
 * How many things of one name a position is compared with at most, by each of its members. Pages that describe more
 * things of one name, all alike and yet apart, are made to be slow.
 */
const MAX_COMPARED = 500;

/** So few things of one name are compared one by one. */
const FEW = 8;

/** Positions that join nothing. */
export interface PositionsApart {
  /** Ids of those that hold the discriminator. */
  readonly discriminators: ReadonlySet<string>;
  /** Indices of those that are like a structure, and are not it. */
  readonly alike: ReadonlySet<number>;
}

/** Joins positions of one name and compatible members, each with the first thing of its name that it can be. */
export function joinSameNames(
  positions: readonly PayloadPosition[],
  sets: ClusterSets,
  { discriminators, alike }: PositionsApart,
): void {
  const byName = new Map<string, NamedThings>();
  const keys = positions.map((position, index) =>
    discriminators.has(position.id) || alike.has(index) ? '' : keyOf(positions, index, discriminators),
  );
  for (const [index, key] of keys.entries()) {
    const known = byName.get(key);
    if (known !== undefined) known.positions.push(index);
    else if (key !== '') byName.set(key, new NamedThings(sets, [index]));
  }
  const ofRoot = new Map<number, Set<NamedThings>>();
  sets.listen((joined) => {
    for (const things of ofRoot.get(joined.other) ?? []) addTo(ofRoot, joined.root, things);
    ofRoot.delete(joined.other);
    for (const things of ofRoot.get(joined.root) ?? []) things.note(joined);
  });
  for (const [index, key] of keys.entries()) {
    const things = byName.get(key);
    if (things === undefined || sets.isPart(index)) continue;
    const twin = things.twinOf(index);
    if (twin !== undefined) sets.join(twin, index);
    else {
      things.add(index);
      addTo(ofRoot, sets.find(index), things);
    }
  }
  sets.listen(() => undefined);
}

/**
 * The words of a position's name. Where it holds each event's own data, also its members: only the very same are one thing. Where
 * its name says what it is to its owner, and not what it is, also the owner: `refund.entity` is not `payment.entity`.
 */
function keyOf(positions: readonly PayloadPosition[], index: number, discriminators: ReadonlySet<string>): string {
  const position = positions[index];
  const name = words(position?.name ?? '').join('_');
  if (position === undefined || name === '') return name;
  if (isOwnData(positions, index, discriminators)) return JSON.stringify([name, ...ownMembers(positions, position, 0)]);
  return isContainer(position.name) && position.parent !== undefined
    ? `${keyOf(positions, position.parent, discriminators)}\n${name}`
    : name;
}

/** Own data is looked for in own data so deep. */
const MAX_DEPTH = 4;

/** The members of each event's own data, with those of what holds such data further in: `data: { object: … }`. */
function ownMembers(
  positions: readonly PayloadPosition[],
  { evidence, children }: PayloadPosition,
  depth: number,
): readonly string[] {
  return [...evidence.members.keys()].sort().map((name) => {
    const child = depth < MAX_DEPTH && isContainer(name) ? positions[children.get(name) ?? -1] : undefined;
    return child === undefined ? name : `${name}:${JSON.stringify(ownMembers(positions, child, depth + 1))}`;
  });
}

/** Whether a position holds each event's own data, which is another thing in each: `data` of a payload, or beside the discriminator. */
function isOwnData(positions: readonly PayloadPosition[], index: number, discriminators: ReadonlySet<string>): boolean {
  const position = positions[index];
  const parent = position?.parent === undefined ? undefined : positions[position.parent];
  if (position === undefined || parent === undefined || !isContainer(position.name)) return false;
  return (
    parent.parent === undefined || discriminators.has(parent.id) || isOwnData(positions, position.parent ?? 0, discriminators)
  );
}

function addTo(ofRoot: Map<number, Set<NamedThings>>, root: number, things: NamedThings): void {
  const known = ofRoot.get(root);
  if (known === undefined) ofRoot.set(root, new Set([things]));
  else known.add(things);
}

/** The things of one name, found by their members. */
class NamedThings {
  readonly positions: number[];
  readonly #sets: ClusterSets;
  /** The first position of each thing, in their order. */
  readonly #things: number[] = [];
  /** For each set that is among the things, its place in that order. */
  readonly #orderOf = new Map<number, number>();
  /** The things that have a member, and those that have it among the rare ones of theirs. */
  readonly #byMember = new Map<string, number[]>();
  readonly #byRareMember = new Map<string, number[]>();
  #frequency: ReadonlyMap<string, number> | undefined;

  constructor(sets: ClusterSets, positions: number[]) {
    this.#sets = sets;
    this.positions = positions;
  }

  /** The first thing that a position can be. */
  twinOf(index: number): number | undefined {
    const own = this.#sets.find(index);
    const first = this.#things[0];
    if (first === undefined || this.#sets.find(first) === own || this.#canBeOne(first, own)) return first;
    return this.#candidates(own).find((thing) => this.#canBeOne(thing, own));
  }

  /** Adds a position as a thing of its own. */
  add(index: number): void {
    const root = this.#sets.find(index);
    this.#orderOf.set(root, this.#things.push(index) - 1);
    const members = [...this.#sets.stateOf(root).members.keys()];
    for (const name of members) append(this.#byMember, name, root);
    for (const name of this.#rarest(members)) append(this.#byRareMember, name, root);
  }

  /** Keeps up with a join of sets that are among the things. */
  note({ root, other, larger, members }: Joined): void {
    const isListed = this.#orderOf.has(larger);
    const orders = [this.#orderOf.get(root), this.#orderOf.get(other)].filter((order) => order !== undefined);
    this.#orderOf.delete(other);
    if (orders.length > 0) this.#orderOf.set(root, Math.min(...orders));
    for (const name of isListed ? members : this.#sets.stateOf(root).members.keys()) {
      append(this.#byMember, name, root);
      append(this.#byRareMember, name, root);
    }
  }

  /** The things that may have most of their members in common with a set, or are it, in their order. */
  #candidates(own: number): readonly number[] {
    if (this.#things.length <= FEW) return this.#things;
    const members = [...this.#sets.stateOf(own).members.keys()];
    const orders = new Set<number>();
    const note = (roots: readonly number[] = []): void => {
      for (const root of roots.slice(0, MAX_COMPARED)) {
        const order = this.#orderOf.get(this.#sets.find(root));
        if (order !== undefined) orders.add(order);
      }
    };
    const same = this.#orderOf.get(own);
    if (same !== undefined) orders.add(same);
    for (const name of members) note(this.#byRareMember.get(name));
    for (const name of this.#rarest(members)) note(this.#byMember.get(name));
    return [...orders].sort((a, b) => a - b).flatMap((order) => this.#things[order] ?? []);
  }

  /** So many of the rarest members that of any half of all, at least one is among them. */
  #rarest(members: readonly string[]): readonly string[] {
    if (members.length <= 2) return members;
    this.#frequency ??= this.#countMembers();
    const frequency = this.#frequency;
    const times = (name: string): number => frequency.get(name) ?? 0;
    return [...members].sort((a, b) => times(a) - times(b)).slice(0, (members.length >> 1) + 1);
  }

  #countMembers(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const index of this.positions)
      for (const name of this.#sets.stateOf(index).members.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  }

  /** Within a page, one name and compatible members make one thing; over pages, one must have all that the other has. */
  #canBeOne(a: number, b: number): boolean {
    const [x, y] = [this.#sets.stateOf(a), this.#sets.stateOf(b)];
    if (x === y) return true;
    if (x.said === 'part' || y.said === 'part') return false;
    const samePage = x.place?.file === y.place?.file;
    return areCompatible(x.members, y.members) && (samePage || isPartOf(x.members, y.members) || isPartOf(y.members, x.members));
  }
}

function append(index: Map<string, number[]>, name: string, root: number): void {
  const known = index.get(name);
  if (known === undefined) index.set(name, [root]);
  else if (known.at(-1) !== root) known.push(root);
}
