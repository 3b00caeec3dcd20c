import type { Kind } from '../../model/evidence.ts';
import { comparePlaces, type Place } from '../../text/source.ts';
import { firstPlace, type PayloadPosition } from '../positions.ts';
import { memberKinds } from '../rules/shared-models.ts';

/** What is known of a set of positions while sets are joined: only what decides whether they are one thing. */
export interface ClusterState {
  /** The members of all its positions, with the kinds of their values other than `null`. */
  members: Map<string, Set<Kind>>;
  /** Where it is first shown or documented. */
  place: Place | undefined;
  /** The positions within, by the step that leads there. */
  readonly children: Map<string, number>;
  /** What the pages say that it is, if they do: a whole, such as a structure, or a part of one. */
  said: 'whole' | 'part' | undefined;
}

/** What happened when two sets were joined. */
export interface Joined {
  /** The set that is left, and the one that went into it. */
  readonly root: number;
  readonly other: number;
  /** Which of the two had more members, and those that it lacked. */
  readonly larger: number;
  readonly members: readonly string[];
  /** The steps to what `root` did not hold before. */
  readonly steps: readonly string[];
}

/** Sets of positions that show one and the same thing, at first one for each. The least position stands for its set. */
export class ClusterSets {
  readonly #parent: number[];
  readonly #states: ClusterState[];
  #listener: (joined: Joined) => void = () => undefined;

  constructor(positions: readonly PayloadPosition[]) {
    this.#parent = positions.map((_, index) => index);
    this.#states = positions.map(({ evidence, children, parent, partOf }) => ({
      members: memberKinds(evidence),
      place: firstPlace(evidence),
      children: new Map(children),
      said: parent !== undefined ? undefined : partOf === undefined ? 'whole' : 'part',
    }));
  }

  /** Tells a function of every join from now on, in place of the one before. */
  listen(listener: (joined: Joined) => void): void {
    this.#listener = listener;
  }

  /** The position that stands for the set of a position. */
  find(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** What is known of the set of a position. */
  stateOf(index: number): ClusterState {
    return this.#states[this.find(index)] as ClusterState;
  }

  /** Whether a position is of a part of a structure. */
  isPart(index: number): boolean {
    return this.stateOf(index).said === 'part';
  }

  /** Joins the sets of two positions, and the sets of what they hold under the same step; a part joins no whole, and no other part. */
  join(a: number, b: number): void {
    const waiting: (readonly [number, number])[] = [[a, b]];
    for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
      const [x, y] = [this.find(pair[0]), this.find(pair[1])];
      if (x !== y && !this.#areApart(x, y)) waiting.push(...this.#joinRoots(Math.min(x, y), Math.max(x, y)).reverse());
    }
  }

  #areApart(x: number, y: number): boolean {
    const [a, b] = [this.#states[x]?.said, this.#states[y]?.said];
    return a !== undefined && b !== undefined && (a === 'part' || b === 'part');
  }

  /** Joins two sets; gives the pairs of children that have to be joined because of it. */
  #joinRoots(root: number, other: number): (readonly [number, number])[] {
    const [into, from] = [this.#states[root] as ClusterState, this.#states[other] as ClusterState];
    this.#parent[other] = root;
    into.said ??= from.said;
    if (into.place === undefined || (from.place !== undefined && comparePlaces(from.place, into.place) < 0))
      into.place = from.place;
    const twins: (readonly [number, number])[] = [];
    const steps: string[] = [];
    for (const [step, child] of from.children) {
      const twin = into.children.get(step);
      if (twin !== undefined) twins.push([twin, child]);
      else {
        into.children.set(step, child);
        steps.push(step);
      }
    }
    const larger = into.members.size >= from.members.size ? root : other;
    this.#listener({ root, other, larger, members: mergeMembers(into, from), steps });
    return twins;
  }
}

/** Puts the smaller map into the larger one, which both keep from then on; gives the names that the larger one lacked. */
function mergeMembers(into: ClusterState, from: ClusterState): readonly string[] {
  const [larger, smaller] = into.members.size >= from.members.size ? [into.members, from.members] : [from.members, into.members];
  const added: string[] = [];
  for (const [name, kinds] of smaller) {
    const known = larger.get(name);
    if (known === undefined) {
      larger.set(name, kinds);
      added.push(name);
    } else for (const kind of kinds) known.add(kind);
  }
  into.members = larger;
  from.members = new Map();
  return added;
}
