import { kindsSeen } from '../../evidence/merge-evidence.ts';
import type { Evidence, Kind } from '../../model/evidence.ts';
import { words } from '../../text/case.ts';

const RELATIONS = new Set(['to', 'from', 'by', 'of', 'for', 'with', 'at', 'on', 'in']);

/**
 * Whether a member is named after how it relates to its owner (`to`, `from`, `startedBy`) and not after what it is
 * (`user`, `group`). Only the latter can name a type.
 * @example
 * ['to', 'startedBy', 'user'].map(isPrepositionName)
 * // → [true, true, false]
 */
export function isPrepositionName(name: string): boolean {
  return RELATIONS.has(words(name).at(-1) ?? '');
}

/** The members of an object by name, each with the kinds of its values other than `null`. */
export type MemberKinds = ReadonlyMap<string, ReadonlySet<Kind>>;

/**
 * What an object's members are, from its evidence.
 * @example
 * [...memberKinds(shown({ id: 'A-17', note: null }))].map(([name, kinds]) => [name, [...kinds]])
 * // → [['id', ['string']], ['note', []]]
 */
export function memberKinds({ members }: Evidence): Map<string, Set<Kind>> {
  return new Map([...members].map(([name, member]) => [name, new Set(kindsSeen(member).filter((kind) => kind !== 'null'))]));
}

const CONTAINERS = new Set([
  'data',
  'payload',
  'object',
  'body',
  'content',
  'contents',
  'event',
  'detail',
  'details',
  'attributes',
  'resource',
  'message',
  'params',
  'param',
  'info',
  'd',
  'entity',
  'item',
  'record',
  'properties',
  'args',
  'value',
]);

/**
 * Whether a member is called by what it is to the delivery, and not by what it is: it holds another thing in each event.
 * @example
 * ['data', 'orderPayload', 'order'].map(isContainer)
 * // → [true, true, false]
 */
export function isContainer(name: string): boolean {
  const parts = words(name);
  return CONTAINERS.has(name.toLowerCase()) || (parts.length > 1 && /^(?:data|payload|object|details)$/.test(parts.at(-1) ?? ''));
}

/**
 * How much of the larger one two observations of one thing have in common at least, in tenths. Measured on the types of
 * publishers: with 5, a slim and a full `repository` of GitHub become one, and 79 % of its members are optional where they
 * are for the publisher; with 6 that are 89 %, with 7 it is 95 %, and no more with 8, which splits what is one thing.
 */
const COMMON_TENTHS = 7;

/**
 * Whether two observations under one name can be of one thing: the members that both have are of the same kind, and seven
 * tenths of the members of the larger one are in the smaller one too, or all but one of two or three. A slim form of a thing
 * is another type.
 * @example
 * areCompatible(memberKinds(shown({ id: 'A', name: 'Ada' })), memberKinds(shown({ id: 1 })))
 * // → false
 */
export function areCompatible(a: MemberKinds, b: MemberKinds): boolean {
  const common = commonMembers(a, b);
  return common !== undefined && isEnough(common, Math.max(a.size, b.size));
}

function isEnough(common: number, size: number): boolean {
  const lacksOne = size <= 3 && common * 2 >= size;
  return lacksOne || common * 10 >= size * COMMON_TENTHS;
}

/** How many members two observations have in common; `undefined` where one of these is of other kinds in each. */
function commonMembers(a: MemberKinds, b: MemberKinds): number | undefined {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const [name, kinds] of smaller) {
    const others = larger.get(name);
    if (others === undefined) continue;
    if (!agree(kinds, others)) return undefined;
    common++;
  }
  return common;
}

/** A thing of one member has no more in common with another than a name. */
const LEAST_OF_SLIM = 2;

/**
 * Why two things of one name are two, from the side of the one with more members, and from that of the other.
 * @example
 * rulesApart(memberKinds(shown({ id: 1, name: 'Ada', at: 2, of: 3 })), memberKinds(shown({ id: 1, name: 'Ada' })))
 * // → ['sharing/full-form', 'sharing/slim-form']
 */
export function rulesApart(full: MemberKinds, other: MemberKinds): readonly [string, string] {
  const common = commonMembers(full, other);
  if (common === undefined) return ['sharing/other-kinds', 'sharing/other-kinds'];
  if (common === other.size && other.size < full.size && other.size >= LEAST_OF_SLIM)
    return ['sharing/full-form', 'sharing/slim-form'];
  const rule = isEnough(common, Math.max(full.size, other.size)) ? 'sharing/kept-apart' : 'sharing/too-little';
  return [rule, rule];
}

/**
 * Whether all that one has, the other has too.
 * @example
 * isPartOf(memberKinds(shown({ id: 'A' })), memberKinds(shown({ id: 'B', name: 'Ada' })))
 * // → true
 */
export function isPartOf(a: MemberKinds, b: MemberKinds): boolean {
  if (a.size > b.size) return false;
  for (const name of a.keys()) if (!b.has(name)) return false;
  return true;
}

function agree(a: ReadonlySet<Kind>, b: ReadonlySet<Kind>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  for (const kind of a) if (b.has(kind)) return true;
  return false;
}
