import type { Schema } from '../model/schema.ts';
import { objectKinds, valueKinds } from './all.ts';
import type { FoundChange } from './finding.ts';
import { memberMoved } from './kinds/member-moved.ts';
import { findMoves } from './moves.ts';
import {
  isMap,
  type Member,
  memberNamed,
  memberNames,
  type ObjectNode,
  type ObjectPair,
  pairBranches,
  placeOfMember,
  remainderOf,
  type ValuePair,
} from './pair.ts';
import { readValue } from './value.ts';

/** What differs between two objects, without what differs further in. */
export interface ObjectDifferences {
  readonly found: readonly FoundChange[];
  /** What only one side has, unless it was moved within the object. */
  readonly removed: readonly Member[];
  readonly added: readonly Member[];
  /** The objects within that stand for the same thing, and the steps to them on the new side. */
  readonly inner: readonly Inner[];
}

/** Two objects within two objects. */
interface Inner {
  readonly steps: readonly string[];
  readonly pair: ObjectPair;
}

/** Compares two objects member by member. */
export function compareObjects(owners: ObjectPair): ObjectDifferences {
  const { old, now, apart } = owners;
  const found = objectKinds.flatMap((kind) => kind(owners));
  if (isMap(old) !== isMap(now)) return { found, removed: [], added: [], inner: [] };
  const [before, after] = [memberNames(old), memberNames(now)].map((names) => names.filter((name) => !isApart(apart, name)));
  const gone = (before ?? []).filter((name) => !after?.includes(name)).map((name) => memberNamed(old, name));
  const fresh = (after ?? []).filter((name) => !before?.includes(name)).map((name) => memberNamed(now, name));
  const { moves, removed, added } = findMoves(gone, fresh);
  const kept = (after ?? [])
    .filter((name) => before?.includes(name))
    .map((name) => ({ from: memberNamed(old, name), to: memberNamed(now, name) }));
  const covered = [
    ...(remainderOf(now) === 'typed' ? removed.map((from) => ({ from, to: coverOf(from, now) })) : []),
    ...(remainderOf(old) === 'typed' ? added.map((to) => ({ from: coverOf(to, old), to })) : []),
  ];
  const values = [...kept, ...moves, ...covered].map(({ from, to }) => compareMembers(owners, from, to));
  const rest = remainderOf(old) === 'typed' && remainderOf(now) === 'typed' ? [compareRest(owners)] : [];
  return {
    found: [
      ...found,
      ...moves.map(memberMoved),
      ...values.flatMap((value) => value.found),
      ...rest.flatMap((value) => value.found),
    ],
    removed: remainderOf(now) === 'typed' ? [] : removed,
    added: remainderOf(old) === 'typed' ? [] : added,
    inner: [...values, ...rest].flatMap((value) => value.inner),
  };
}

function isApart(apart: ObjectPair['apart'], name: string): boolean {
  return apart.some(([first, ...inner]) => first === name && inner.length === 0);
}

/** What is to be left out of an object some steps further in. */
function apartBelow({ apart }: ObjectPair, steps: readonly string[]): ObjectPair['apart'] {
  return apart.flatMap((path) =>
    path.length > steps.length && steps.every((step, index) => path[index] === step) ? [path.slice(steps.length)] : [],
  );
}

/** What stands for a member on the side that does not name it, where that side has a type for all further members. */
function coverOf(member: Member, other: ObjectNode): Member {
  return { ...member, owner: other, schema: other.schema.additionalProperties ?? {}, required: false };
}

type Compared = Pick<ObjectDifferences, 'found' | 'inner'>;

function compareMembers(owners: ObjectPair, from: Member, to: Member): Compared {
  const stays = from.steps.length === 1 && to.steps.length === 1;
  return compareValues(owners, {
    steps: to.steps,
    before: from.schema,
    after: to.schema,
    keys: [`${from.owner.key}/${from.name}`, `${to.owner.key}/${to.name}`],
    required: stays ? { before: from.required, after: to.required } : undefined,
    places: () => ({ before: placeOfMember(from), after: placeOfMember(to) }),
  });
}

/** The values of two maps, or of what is besides the members. */
function compareRest(owners: ObjectPair): Compared {
  const { old, now } = owners;
  return compareValues(owners, {
    steps: ['{}'],
    before: old.schema.additionalProperties ?? {},
    after: now.schema.additionalProperties ?? {},
    keys: [`${old.key}/{}`, `${now.key}/{}`],
    required: undefined,
    places: () => ({ before: old.side.placeOf(old.key), after: now.side.placeOf(now.key) }),
  });
}

interface Values {
  readonly steps: readonly string[];
  readonly before: Schema;
  readonly after: Schema;
  /** What objects that have no name are known by. */
  readonly keys: readonly [old: string, now: string];
  readonly required: ValuePair['required'];
  readonly places: ValuePair['places'];
}

/** Compares two values, and what is in them down to the next objects. */
export function compareValues(owners: ObjectPair, values: Values): Compared {
  if (isSameLeaf(values)) return NOTHING;
  const { old, now } = owners;
  const [before, after] = [readValue(values.before, old.side, values.keys[0]), readValue(values.after, now.side, values.keys[1])];
  const branches = pairBranches(before.branches, after.branches);
  const pair: ValuePair = { ...values, owners, old: before, now: after, branches };
  const found = valueKinds.flatMap((kind) => kind(pair));
  const inner = branches.both.flatMap(([a, b]): readonly Compared[] => {
    if (a.kind === 'array' && b.kind === 'array') return [compareItems(owners, values, a, b)];
    if (a.kind !== 'object' || b.kind !== 'object') return [];
    const objects = {
      old: { side: old.side, key: a.key, schema: a.schema },
      now: { side: now.side, key: b.key, schema: b.schema },
    };
    return [{ found: [], inner: [{ steps: values.steps, pair: { ...objects, apart: apartBelow(owners, values.steps) } }] }];
  });
  return { found: [...found, ...inner.flatMap((value) => value.found)], inner: inner.flatMap((value) => value.inner) };
}

const NOTHING: Compared = { found: [], inner: [] };

/** Whether nothing can have changed of a plain value, which most are: told without a closer look. */
function isSameLeaf({ before, after, required }: Values): boolean {
  if (required !== undefined && required.before !== required.after) return false;
  if (typeof before.type !== 'string' || before.type !== after.type) return false;
  const isLeaf = (schema: Schema): boolean => Object.keys(schema).every((keyword) => LEAF.has(keyword));
  return isLeaf(before) && isLeaf(after) && before.format === after.format && before.description === after.description;
}

const LEAF = new Set(['type', 'format', 'description', 'examples', '$comment']);

function compareItems(
  owners: ObjectPair,
  { steps, places }: Values,
  old: { schema: Schema; key: string },
  now: { schema: Schema; key: string },
): Compared {
  return compareValues(owners, {
    steps: [...steps, '[]'],
    before: old.schema.items ?? {},
    after: now.schema.items ?? {},
    keys: [`${old.key}/[]`, `${now.key}/[]`],
    required: undefined,
    places,
  });
}
