import type { EventClaim } from '../../claims/tables/event-tables.ts';

/** One event may well be a part of the name of another (`order.paid`, `order.paid.late`); what begins several is a family. */
const MIN_MEMBERS = 2;
/** What stands below a heading is hardly that of so many events. */
const MAX_MEMBERS = 24;

/**
 * Headings that name a family of events, such as `order` above what `order.paid` and `order.shipped` have in common, name
 * each of its events. A name that a list, a table or a payload has as well stays an event.
 * @param known The event types that payloads have.
 */
export function nameFamilies(
  claims: readonly EventClaim[],
  { onWire }: { readonly onWire: ReadonlySet<string> },
): readonly EventClaim[] {
  const listed = new Set([...onWire, ...claims.filter(({ by }) => by !== 'heading').map(({ type }) => type)]);
  const families = new Map<string, string[]>();
  for (const type of listed) {
    for (const family of beginningsOf(type)) {
      const known = families.get(family);
      if (known === undefined) families.set(family, [type]);
      else known.push(type);
    }
  }
  return claims.flatMap((claim) => {
    const types = claim.by === 'heading' && !listed.has(claim.type) ? (families.get(claim.type) ?? []) : [];
    const isFamily = types.length >= MIN_MEMBERS && types.length <= MAX_MEMBERS;
    return isFamily ? types.map((type) => ({ ...claim, type, description: undefined })) : [claim];
  });
}

/** `a.b` and `a` of `a.b.c`. */
function beginningsOf(type: string): readonly string[] {
  return [...type.matchAll(/[./:]+/g)].map(({ index }) => type.slice(0, index)).filter((family) => family !== '');
}
