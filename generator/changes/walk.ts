import { compareObjects, compareValues, type ObjectDifferences } from './compare.ts';
import type { FoundChange } from './finding.ts';
import { memberAdded } from './kinds/member-added.ts';
import { memberMoved } from './kinds/member-moved.ts';
import { memberRemoved } from './kinds/member-removed.ts';
import { findDistantMoves } from './moves.ts';
import { type Occurrence, type Occurrences, record } from './occurrences.ts';
import type { Member, ObjectPair } from './pair.ts';

/** What is found on the way through two sides, and what is known already of the objects that many events share. */
export interface Walk {
  readonly occurrences: Occurrences;
  /** By the keys of the two objects. */
  readonly comparisons: Map<string, ObjectDifferences>;
  /** What is said of a member that only one side has, once for all places of a shared model. */
  readonly ofMembers: Map<Member, FoundChange>;
  /** The same for members that were moved from one object to another. */
  readonly ofMoves: Map<string, FoundChange>;
}

/** The start of a walk. */
export function startWalk(): Walk {
  return { occurrences: new Map(), comparisons: new Map(), ofMembers: new Map(), ofMoves: new Map() };
}

/** A member that only one side has, and where. */
interface Lone {
  readonly member: Member;
  readonly pair: ObjectPair;
  readonly at: Occurrence;
}

interface Visit {
  readonly walk: Walk;
  readonly removed: Lone[];
  readonly added: Lone[];
  /** How often each pair was seen below this root. */
  readonly times: Map<string, number>;
}

/** Shared models may stand at many places of one event; so many of them are reported. */
const MAX_PLACES = 8;

/** Compares two roots, such as the whole of an event, and all that is in them. */
export function visitRoot(pair: ObjectPair, at: Occurrence, walk: Walk): void {
  visit(compareObjects(pair), pair, at, walk);
}

/** Compares two roots that need not be objects, such as structures. */
export function visitValue(pair: ObjectPair, at: Occurrence, walk: Walk): void {
  const { old, now } = pair;
  const compared = compareValues(pair, {
    steps: [],
    before: old.schema,
    after: now.schema,
    keys: [old.key, now.key],
    required: undefined,
    places: () => ({ before: old.side.placeOf(old.key), after: now.side.placeOf(now.key) }),
  });
  visit({ ...compared, removed: [], added: [] }, pair, at, walk);
}

function visit(comparison: ObjectDifferences, pair: ObjectPair, at: Occurrence, walk: Walk): void {
  const seen: Visit = { walk, removed: [], added: [], times: new Map() };
  enter(comparison, pair, { at, visit: seen, trail: [] });
  const lone = { removed: seen.removed.map(placed), added: seen.added.map(placed) };
  const { moves, removed, added } = findDistantMoves(lone.removed, lone.added);
  const dataAt = [...seen.removed, ...seen.added][0]?.at ?? at;
  for (const move of moves) {
    const key = [...move.from.steps, '→', ...move.to.steps, move.from.owner.key, move.to.owner.key].join('\n');
    const found = walk.ofMoves.get(key) ?? memberMoved(move);
    walk.ofMoves.set(key, found);
    record(walk.occurrences, found, { ...dataAt, steps: [] });
  }
  for (const [index, member] of lone.removed.entries()) {
    if (removed.includes(member)) tell(seen.removed[index], seen, (one) => memberRemoved(one.member, one.pair.now));
  }
  for (const [index, member] of lone.added.entries()) {
    if (added.includes(member)) tell(seen.added[index], seen, (one) => memberAdded(one.member, one.pair.old));
  }
}

/** The member with the steps to it from the root. */
function placed({ member, at }: Lone): Member {
  return { ...member, steps: [...at.steps, ...member.steps] };
}

function tell(lone: Lone | undefined, { walk }: Visit, say: (lone: Lone) => FoundChange): void {
  if (lone === undefined) return;
  const found = walk.ofMembers.get(lone.member) ?? say(lone);
  walk.ofMembers.set(lone.member, found);
  record(walk.occurrences, found, lone.at);
}

function enter(
  comparison: ObjectDifferences,
  pair: ObjectPair,
  { at, visit, trail }: { at: Occurrence; visit: Visit; trail: readonly string[] },
): void {
  for (const found of comparison.found) record(visit.walk.occurrences, found, at);
  for (const member of comparison.removed) visit.removed.push({ member, pair, at });
  for (const member of comparison.added) visit.added.push({ member, pair, at });
  for (const { steps, pair: inner } of comparison.inner) {
    const key = [inner.old.key, inner.now.key, ...inner.apart.map((path) => path.join('/'))].join('\n');
    const times = visit.times.get(key) ?? 0;
    if (trail.includes(key) || times >= MAX_PLACES) continue;
    visit.times.set(key, times + 1);
    const known = visit.walk.comparisons.get(key) ?? compareObjects(inner);
    visit.walk.comparisons.set(key, known);
    enter(known, inner, { at: further(at, steps), visit, trail: [...trail, key] });
  }
}

/** The place some steps further in; the member that holds the data is not counted among the steps within it. */
function further(at: Occurrence, steps: readonly string[]): Occurrence {
  const isData = at.base.length === 0 && at.steps.length === 0 && at.dataMember !== undefined && steps[0] === at.dataMember;
  return isData ? { ...at, base: steps } : { ...at, steps: [...at.steps, ...steps] };
}
