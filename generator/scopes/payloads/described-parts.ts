import type { Payload } from '../../claims/payloads.ts';
import type { MemberClaim } from '../../claims/tables/member-tables.ts';
import { spotsOf } from '../members/path-in-payload.ts';

/** So many objects of a payload are held against a list. */
const MAX_OBJECTS = 200;

/**
 * Tells the lists that describe the one payload of a page, or an object in it: nearly all of their members are there. Such a list
 * is no other event, whatever its heading is.
 */
export function describesPart(payloads: readonly Payload[]): (claim: MemberClaim) => boolean {
  const [only, ...more] = payloads;
  if (only === undefined || more.length > 0) return () => false;
  const spots = spotsOf([only.node]).slice(0, MAX_OBJECTS);
  return ({ members, section }) => {
    const names = [...new Set(members.flatMap(({ path }) => path.slice(0, 1)))].map((name) => name.toLowerCase());
    if (names.length < 2 || section === only.section) return false;
    return spots.some((spot) => names.filter((name) => spot.names.has(name)).length * 5 >= names.length * 4);
  };
}
