import { addToGroup } from '../../text/groups.ts';
import type { PayloadPosition } from '../positions.ts';
import { areCompatible, isPartOf, isPrepositionName } from '../rules/shared-models.ts';
import type { ClusterSets, Joined } from './clusters.ts';

/** A position that was joined to a thing though its member has another name, and the member that both hold. */
export interface JoinedRelation {
  readonly position: number;
  readonly through: string;
}

/** How many things a relation is compared with at most: what could be so many is left apart, as what could be two is. */
const MAX_COMPARED = 500;

/** Joins each position that is named after a relation with the one thing that it can be; gives them by the sets that they went to. */
export function joinRelations(
  positions: readonly PayloadPosition[],
  sets: ClusterSets,
): ReadonlyMap<number, readonly JoinedRelation[]> {
  const roots = [...new Set(positions.map((_, index) => sets.find(index)))].filter(
    (root) => positions[root]?.name !== '' && !sets.isPart(root),
  );
  const isNamedByRelation = new Map(roots.map((root) => [root, isPrepositionName(positions[root]?.name ?? '')]));
  const nouns = new Nouns(
    sets,
    roots.filter((root) => isNamedByRelation.get(root) === false),
  );
  const joined: (JoinedRelation & { readonly noun: number })[] = [];
  for (const relation of roots.filter((root) => isNamedByRelation.get(root) === true)) {
    const noun = nouns.onlyOneOf(relation);
    if (noun === undefined) continue;
    const through = sharedStep(noun, relation, sets);
    sets.join(noun, relation);
    if (through !== undefined) joined.push({ position: relation, noun, through });
  }
  sets.listen(() => undefined);
  const bySet = new Map<number, JoinedRelation[]>();
  for (const { noun, ...relation } of joined) addToGroup(bySet, sets.find(noun), relation);
  return bySet;
}

/** The first step under which two sets hold the same. */
function sharedStep(a: number, b: number, sets: ClusterSets): string | undefined {
  const inner = sets.stateOf(b).children;
  for (const [step, child] of sets.stateOf(a).children) {
    const twin = inner.get(step);
    if (twin !== undefined && sets.find(twin) === sets.find(child)) return step;
  }
  return undefined;
}

/** The things that are named after what they are, found by what they hold. */
class Nouns {
  readonly #sets: ClusterSets;
  /** For a set, and the step that leads to it, the nouns that hold it there. */
  readonly #holders = new Map<number, Map<string, number[]>>();
  /** For each set with nouns in it, the first of them. */
  readonly #nounOf: Map<number, number>;

  constructor(sets: ClusterSets, nouns: readonly number[]) {
    this.#sets = sets;
    this.#nounOf = new Map(nouns.map((noun) => [noun, noun]));
    for (const noun of nouns) for (const step of sets.stateOf(noun).children.keys()) this.#add(noun, step);
    sets.listen((joined) => this.#note(joined));
  }

  /** The one noun that a relation can be: they hold the same set under one step, and one has all members of the other. */
  onlyOneOf(relation: number): number | undefined {
    const own = this.#sets.stateOf(relation);
    const seen = new Set([this.#sets.find(relation)]);
    let [compared, only]: [number, number | undefined] = [0, undefined];
    for (const [step, child] of own.children) {
      for (const holder of this.#holders.get(this.#sets.find(child))?.get(step) ?? []) {
        if (++compared > MAX_COMPARED) return undefined;
        const root = this.#sets.find(holder);
        const { members } = this.#sets.stateOf(root);
        if (seen.has(root)) continue;
        seen.add(root);
        if (!isPartOf(members, own.members) && !isPartOf(own.members, members)) continue;
        if (!areCompatible(members, own.members)) continue;
        if (only !== undefined) return undefined;
        only = this.#nounOf.get(root);
      }
    }
    return only;
  }

  #add(noun: number, step: string): void {
    const child = this.#sets.stateOf(noun).children.get(step);
    if (child === undefined) return;
    const root = this.#sets.find(child);
    const bySteps = this.#holders.get(root) ?? new Map<string, number[]>();
    this.#holders.set(root, bySteps);
    const holders = bySteps.get(step);
    if (holders === undefined) bySteps.set(step, [noun]);
    else holders.push(noun);
  }

  #note({ root, other, steps }: Joined): void {
    const nouns = [this.#nounOf.get(root), this.#nounOf.get(other)].filter((noun) => noun !== undefined);
    this.#moveHolders(root, other);
    if (nouns.length === 0) return;
    const isNew = !this.#nounOf.has(root);
    this.#nounOf.delete(other);
    this.#nounOf.set(root, Math.min(...nouns));
    for (const step of isNew ? this.#sets.stateOf(root).children.keys() : steps) this.#add(root, step);
  }

  /** What held a set that went into another holds that one now. */
  #moveHolders(root: number, other: number): void {
    const from = this.#holders.get(other);
    const into = this.#holders.get(root);
    this.#holders.delete(other);
    if (from === undefined) return;
    if (into === undefined) this.#holders.set(root, from);
    else for (const [step, holders] of from) into.set(step, into.has(step) ? [...(into.get(step) ?? []), ...holders] : holders);
  }
}
