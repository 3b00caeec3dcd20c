import { isPartHeading } from '../../claims/headings/part-headings.ts';
import type { Payload } from '../../claims/payloads.ts';
import type { MemberClaim } from '../../claims/tables/member-tables.ts';
import type { Heading } from '../../model/outline.ts';
import { typeOf } from '../events/wire-values.ts';
import { type Spot, spotsOf } from '../members/path-in-payload.ts';
import type { Page } from '../page.ts';
import { firstFound } from '../scope-rule.ts';

/** So many objects of a payload are held against a list. */
const MAX_OBJECTS = 200;
/** So many deliveries of an event are looked at. */
const MAX_SHOWN = 10;

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

/**
 * Tells the JSON that shows a part of an event again: it does not say which event it is, stands under a heading of its own below that
 * of the event, and has no member that an object in a whole delivery of the event lacks.
 */
export function showsPart(page: Page): (payload: Payload, type: string) => boolean {
  const { claims, set, rules } = page;
  const whole = new Map<string, Payload['node'][]>();
  for (const { node } of claims.payloads) {
    const type = typeOf(node, set.discriminator);
    if (type !== undefined) whole.set(type, [...(whole.get(type) ?? []), node].slice(0, MAX_SHOWN));
  }
  const inner = new Map<string, readonly Spot[]>();
  const innerOf = (type: string): readonly Spot[] => {
    const known =
      inner.get(type) ??
      spotsOf(whole.get(type) ?? [])
        .filter(({ path }) => path.length > 0)
        .slice(0, MAX_OBJECTS);
    inner.set(type, known);
    return known;
  };
  return ({ node, section, fence }, type) => {
    const [own, ...above] = claims.topics.get(section)?.chain ?? [];
    if (own === undefined || isPartHeading(own.text) || fence.events !== undefined) return false;
    const isOf = (heading: Heading): boolean => firstFound(rules.headings, page, heading)?.includes(type) === true;
    if (isOf(own) || !above.some(isOf)) return false;
    if (typeOf(node, set.discriminator) !== undefined) return false;
    const names = node.members.map(({ name }) => name.toLowerCase());
    return names.length > 1 && innerOf(type).some((spot) => names.every((name) => spot.names.has(name)));
  };
}
