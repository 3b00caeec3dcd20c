import type { Evidence, Kind } from '../../model/evidence.ts';
import { kindsSeen } from '../../model/merge-evidence.ts';
import { words } from '../../text/case.ts';

const RELATIONS = new Set(['to', 'from', 'by', 'of', 'for', 'with', 'at', 'on', 'in']);

/**
 * Whether a member is named after how it relates to its owner (`to`, `from`, `startedBy`) and not after what it is
 * (`user`, `group`). Only the latter can name a type.
 */
export function isRelation(name: string): boolean {
  return RELATIONS.has(words(name).at(-1) ?? '');
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

/** Whether a member is called by what it is to the delivery, and not by what it is: it holds another thing in each event. */
export function isContainer(name: string): boolean {
  const parts = words(name);
  return CONTAINERS.has(name.toLowerCase()) || (parts.length > 1 && /^(?:data|payload|object|details)$/.test(parts.at(-1) ?? ''));
}

/**
 * Whether two sightings under one name can be of one thing: the members that both have are of the same kind, and at
 * least half of the members of the smaller one are in the larger one too.
 */
export function areCompatible(a: Evidence, b: Evidence): boolean {
  const common = [...a.members.keys()].filter((name) => b.members.has(name));
  if (common.length * 2 < Math.min(a.members.size, b.members.size)) return false;
  return common.every((name) => agree(valueKinds(a.members.get(name)), valueKinds(b.members.get(name))));
}

/** Whether all that one has, the other has too. */
export function isPartOf(a: Evidence, b: Evidence): boolean {
  return [...a.members.keys()].every((name) => b.members.has(name));
}

function valueKinds(evidence: Evidence | undefined): readonly Kind[] {
  return evidence === undefined ? [] : kindsSeen(evidence).filter((kind) => kind !== 'null');
}

function agree(a: readonly Kind[], b: readonly Kind[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((kind) => b.includes(kind));
}
