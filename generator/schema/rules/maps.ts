import { kindsSeen, timesSeen } from '../../evidence/merge-evidence.ts';
import type { Evidence } from '../../model/evidence.ts';
import { singular, words } from '../../text/case.ts';
import { isPlaceholder } from '../../text/placeholder.ts';

/** Names that publishers give to maps; the last word of a member's name counts. */
const MAP_NAMES = new Set(['labels', 'tags', 'headers', 'annotations', 'variables']);

/** The parameters of a request are named by whoever calls. */
const MAP_PHRASES = /\b(?:query|string|path) parameters$/;

/** Names that maps and fixed members have alike: names that come back in another example are fixed. */
const LOOSE_MAP_NAMES = new Set(['claims', 'attributes']);

const STAND_IN_KEYS = /^(?:additionalProp|key|property)\d+$/i;

/**
 * Why an object is a map from names that the pages do not fix, or `undefined` if it has fixed members.
 * @example
 * whyMap('labels', shown({ team: 'a', stage: 'b' })).rule
 * // → 'map/name'
 */
export function whyMap(name: string, evidence: Evidence): { readonly rule: string; readonly because: string } | undefined {
  const decided = evidence.overrides.find(({ map }) => map !== undefined)?.map;
  if (decided !== undefined) return decided ? { rule: 'override/map', because: 'an override says so' } : undefined;
  if (evidence.values !== undefined)
    return isCaptured(evidence.values)
      ? { rule: 'map/captured', because: 'captured payloads have very many names there' }
      : { rule: 'map/table', because: 'the table calls it a map' };
  const keys = [...evidence.members.keys()];
  if (keys.length === 0) return undefined;
  const standIn = keys.find((key) => isStandIn(key, name));
  if (standIn !== undefined && keys.every((key) => isStandIn(key, name))) {
    return { rule: 'map/placeholder-keys', because: `its key "${standIn}" is a placeholder for any name` };
  }
  const last = words(name).at(-1) ?? '';
  const isMapName = MAP_NAMES.has(last) || MAP_PHRASES.test(words(name).join(' '));
  if ((isMapName || (LOOSE_MAP_NAMES.has(last) && !namesComeBack(evidence))) && areAlike(evidence)) {
    return { rule: 'map/name', because: `"${last}" is a typical name of maps and all its values have the same type` };
  }
  return undefined;
}

/** Keys such as `{label}`, `additionalProp1`, and `voipHeaderName` in `voipHeaders`. */
function isStandIn(key: string, owner: string): boolean {
  if (isPlaceholder(key) || STAND_IN_KEYS.test(key)) return true;
  const one = singular(owner).toLowerCase();
  return one !== owner.toLowerCase() && [`${one}name`, `${one}key`].includes(key.toLowerCase());
}

/** Whether the values of a map were seen in captured payloads only: what tables say of them is stated, examples show members. */
function isCaptured(values: Evidence): boolean {
  return timesSeen(values) > 0 && values.stated.length === 0;
}

/**
 * Whether names are fixed: one is in several examples, or in an example and in captured payloads, or in all of those. How many
 * captured payloads have one does not matter, as a payload may count twice.
 */
function namesComeBack({ members, kinds, observations }: Evidence): boolean {
  const captured = kinds.object - observations.length;
  return [...members.values()].some((member) => {
    const shown = member.observations.length;
    const seen = timesSeen(member) - shown;
    return shown > 1 || (seen > 0 && (shown > 0 || seen === captured));
  });
}

/** Whether all values are of one kind; objects must have the same members, and there must be several of them. */
function areAlike({ members }: Evidence): boolean {
  const values = [...members.values()];
  const [first] = values;
  const kinds = new Set(values.flatMap(kindsSeen));
  if (first === undefined || kinds.size !== 1 || values.some((value) => value.stated.length > 0)) return false;
  if (!kinds.has('object')) return true;
  const names = [...first.members.keys()].sort().join();
  return values.length > 1 && values.every((value) => [...value.members.keys()].sort().join() === names);
}
