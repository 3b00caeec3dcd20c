import { words } from '../text/case.ts';
import { closestMatch } from '../text/closest-match.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { type Member, memberNamed, memberNames, type ObjectNode } from './pair.ts';
import { includesKind, kindsIn, readValue } from './value.ts';

/** A member that stands in another place, or under another name, than it did. */
export interface Move {
  readonly from: Member;
  readonly to: Member;
}

/** What became of the members that only one side has. */
export interface Moves {
  readonly moves: readonly Move[];
  readonly removed: readonly Member[];
  readonly added: readonly Member[];
}

/**
 * Tells moves and new names from what is really gone or new: a member that is written in another case; one that stands in
 * an object that came or went around it, by the same name; one of another name that is alike or has the same example. Each
 * only if what it holds fits, and where one candidate alone does.
 */
export function findMoves(removed: readonly Member[], added: readonly Member[]): Moves {
  if (removed.length === 0 || added.length === 0) return { moves: [], removed, added };
  const first = take({ moves: [], removed, added }, removed, added, sameLetters);
  const into = intoContainers(first);
  const out = outOfContainers(into);
  return take(out, out.removed, out.added, isLike);
}

/** Moves between objects that both sides have: the same name, gone from the one and new in the other. */
export function findDistantMoves(removed: readonly Member[], added: readonly Member[]): Moves {
  if (removed.length === 0 || added.length === 0) return { moves: [], removed, added };
  return take({ moves: [], removed, added }, removed, added, (from, to) => from.name === to.name);
}

type Match = (from: Member, to: Member) => boolean;

function take(so: Moves, removed: readonly Member[], added: readonly Member[], match: Match): Moves {
  const fitting = (from: Member, to: Member): boolean => match(from, to) && isCompatible(from, to);
  const found = removed.flatMap((from) => {
    const candidates = added.filter((to) => fitting(from, to));
    const [to] = candidates;
    const rivals = to === undefined ? [] : removed.filter((other) => fitting(other, to));
    return to === undefined || candidates.length > 1 || rivals.length > 1 ? [] : [{ from, to }];
  });
  return {
    moves: [...so.moves, ...found],
    removed: so.removed.filter((member) => !found.some(({ from }) => from === member)),
    added: so.added.filter((member) => !found.some(({ to }) => to === member)),
  };
}

function sameLetters(from: Member, to: Member): boolean {
  return words(from.name).join('') === words(to.name).join('');
}

function isLike(from: Member, to: Member): boolean {
  return closestMatch(from.name, [to.name]) !== undefined || hasSameExample(from, to);
}

/** A value that stands in both pages and is too particular to do so by chance. */
function hasSameExample(
  { schema: { examples: [before] = [] } }: Member,
  { schema: { examples: [after] = [] } }: Member,
): boolean {
  return typeof before === 'string' && before === after && before.length >= 8 && !isPlaceholder(before);
}

/** Whether what the new member holds can be what the old one held. */
function isCompatible(from: Member, to: Member): boolean {
  const before = readValue(from.schema, from.owner.side, keyOf(from));
  const after = readValue(to.schema, to.owner.side, keyOf(to));
  if (before.open || after.open) return before.open && after.open;
  const [old, now] = [kindsIn(before), kindsIn(after)];
  if (!old.every((kind) => includesKind(now, kind)) && !now.every((kind) => includesKind(old, kind))) return false;
  const [oldNames, newNames] = [from, to].map((member) => objectsIn(member).flatMap(memberNames));
  if (oldNames === undefined || newNames === undefined || oldNames.length + newNames.length === 0) return true;
  const shared = oldNames.filter((name) => newNames.includes(name)).length;
  return shared * 2 >= Math.max(oldNames.length, newNames.length);
}

function keyOf({ owner, name }: Member): string {
  return `${owner.key}/${name}`;
}

/** The objects that a member holds, as they are or as items. */
function objectsIn(member: Member): readonly ObjectNode[] {
  const { side } = member.owner;
  const { branches } = readValue(member.schema, side, keyOf(member));
  return branches.flatMap(({ kind, schema, key }) => (kind === 'object' ? [{ side, key, schema }] : []));
}

/** The members of the object that a member is, if it is one. */
function membersIn(container: Member): readonly Member[] {
  const objects = objectsIn(container);
  const [object] = objects;
  return object === undefined || objects.length > 1
    ? []
    : memberNames(object).map((name) => memberNamed(object, name, container.steps));
}

const MAX_DEPTH = 3;

/** A container with all that is in it, up to some depth, level by level. */
function levelsOf(container: Member): readonly Member[] {
  const levels: Member[][] = [[container]];
  for (let depth = 0; depth < MAX_DEPTH; depth++) levels.push((levels.at(-1) ?? []).flatMap(membersIn));
  return levels.slice(1).flat();
}

/** Members that stand in an object now which was put around them. */
function intoContainers(so: Moves): Moves {
  return so.added.reduce((state, container) => {
    const moves = matchesWithin(state.removed, levelsOf(container));
    if (moves.length === 0) return state;
    return {
      moves: [...state.moves, ...moves],
      removed: state.removed.filter((member) => !moves.some(({ from }) => from === member)),
      added: [
        ...state.added.filter((member) => member !== container),
        ...restOf(
          container,
          moves.map(({ to }) => to),
        ),
      ],
    };
  }, so);
}

/** Members of an object that is gone, which stand where it stood. */
function outOfContainers(so: Moves): Moves {
  return so.removed.reduce((state, container) => {
    const moves = matchesWithin(state.added, levelsOf(container)).map(({ from, to }) => ({ from: to, to: from }));
    if (moves.length === 0) return state;
    return {
      moves: [...state.moves, ...moves],
      removed: [
        ...state.removed.filter((member) => member !== container),
        ...restOf(
          container,
          moves.map(({ from }) => from),
        ),
      ],
      added: state.added.filter((member) => !moves.some(({ to }) => to === member)),
    };
  }, so);
}

/** For each of some members the one of the same name, nearest to the top, in a container. */
function matchesWithin(members: readonly Member[], inside: readonly Member[]): readonly Move[] {
  return members.flatMap((from) => {
    const to = inside.find((candidate) => candidate.name === from.name && isCompatible(from, candidate));
    return to === undefined ? [] : [{ from, to }];
  });
}

/** What is in a container besides what was moved: whole members, unless something within them was moved. */
function restOf(container: Member, moved: readonly Member[]): readonly Member[] {
  const isMoved = (member: Member): boolean => moved.some(({ steps }) => steps.join('\n') === member.steps.join('\n'));
  const holdsMoved = (member: Member): boolean =>
    moved.some(({ steps }) => steps.join('\n').startsWith(`${member.steps.join('\n')}\n`));
  return membersIn(container).flatMap((member) => (isMoved(member) ? [] : holdsMoved(member) ? restOf(member, moved) : [member]));
}
