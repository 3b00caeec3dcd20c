import { membersOf } from './members.mjs';

/*
 * How much of what a page says comes out: what was read is held against a truth file, in which a person wrote down the events
 * and structures of the page, each member with its kinds.
 */

/**
 * The score of what was read of a page, from 0 to 1: the mean over its events and structures, with 0 for each that is missing,
 * and for each event that is not in the truth.
 *
 * @param {{ events?: Record<string, Record<string, string>>, structures?: Record<string, Record<string, string>>, also?: string[] }} truth
 * @param {{ events: ReadonlyMap<string, object>, structures: ReadonlyMap<string, object> }} read JSON Schemas by event type, and by the name of the type
 * @returns {number}
 */
export function scoreOfPage(truth, read) {
  const known = new Set([...Object.keys(truth.events ?? {}), ...(truth.also ?? [])]);
  const invented = truth.events === undefined ? [] : [...read.events.keys()].filter((type) => !known.has(type));
  const structures = new Map([...read.structures].map(([name, schema]) => [nameKey(name), schema]));
  const scores = [
    ...Object.entries(truth.events ?? {}).map(([type, members]) => scoreOfMembers(members, read.events.get(type))),
    ...Object.entries(truth.structures ?? {}).map(([name, members]) => scoreOfMembers(members, structures.get(nameKey(name)))),
    ...invented.map(() => 0),
  ];
  // A page that documents nothing: right is to find nothing.
  return scores.length === 0 ? 1 : mean(scores);
}

/** @param {string} name */
function nameKey(name) {
  return name.replace(/\W/g, '').toLowerCase();
}

/** F1 of the members, times the share of those found that have the right kinds. */
function scoreOfMembers(wanted, schema) {
  if (schema === undefined) return 0;
  const found = membersOf(schema);
  const names = Object.keys(wanted);
  if (names.length === 0) return found.size <= MAX_UNASKED ? 1 : 0;
  const open = names.filter((name) => wanted[name].includes('any'));
  const isBelowOpen = (name) => open.some((one) => name.startsWith(`${one}.`) || name.startsWith(`${one}[`));
  const counted = [...found.keys()].filter((name) => name in wanted || !isBelowOpen(name));
  const hits = names.filter((name) => found.has(name));
  const right = hits.filter((name) => hasKinds(found.get(name), wanted[name]));
  if (hits.length === 0) return 0;
  const recall = hits.length / names.length;
  const precision = hits.length / counted.length;
  return ((2 * recall * precision) / (recall + precision)) * (right.length / hits.length);
}

/** So many members may be found of an event of which the page tells none. */
const MAX_UNASKED = 3;

function hasKinds({ kinds }, words) {
  const wanted = words
    .replace(/\?$/, '')
    .split('|')
    .map((kind) => (kind === 'integer' ? 'number' : kind))
    .filter((kind) => kind !== 'null');
  return wanted.length === 0 || wanted.includes('any') || wanted.every((kind) => kinds.has(kind));
}

/** @param {readonly number[]} values at least one */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
