import type { PageClaims } from '../../claims/page-claims.ts';
import type { EventClaim } from '../../claims/tables/event-tables.ts';
import { addToGroup } from '../../text/groups.ts';
import type { EventSet } from './event-set.ts';

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
  const families = familiesOf(listed);
  return claims.flatMap((claim) => {
    const types = claim.by === 'heading' && !listed.has(claim.type) ? (families.get(claim.type) ?? []) : [];
    const isFamily = types.length >= MIN_MEMBERS && types.length <= MAX_MEMBERS;
    return isFamily ? types.map((type) => ({ ...claim, type, description: undefined })) : [claim];
  });
}

/**
 * Headings whose section does no more than name events that begin like them, "Stands for `order.paid` and `order.shipped`", name
 * each of these. What has a payload, a table or other code below it is an event that is followed by others.
 */
export function nameFamiliesInWords(
  claims: readonly EventClaim[],
  { onWire }: { readonly onWire: ReadonlySet<string> },
): readonly EventClaim[] {
  const all = new Set(claims.map(({ type }) => type));
  const own: EventClaim[] = [];
  const ofFamilies: EventClaim[] = [];
  for (const claim of claims) {
    const types = claim.by === 'heading' && !onWire.has(claim.type) ? namedBelow(claim, all) : [];
    if (types.length < MIN_MEMBERS || types.length > MAX_MEMBERS) own.push(claim);
    else for (const type of types) ofFamilies.push({ ...claim, type, description: undefined });
  }
  // The place of an event is where it is named itself.
  return [...own, ...ofFamilies];
}

/** What begins like a heading among the codes of its section, where that has nothing but words. */
function namedBelow({ section, type }: EventClaim, all: ReadonlySet<string>): readonly string[] {
  if (section.blocks.some(({ kind }) => kind !== 'prose')) return [];
  const codes = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.codes : []));
  return [...new Set(codes)].filter((code) => all.has(code) && beginningsOf(code).includes(type));
}

/** `order.*`, `order:* events`: all that begins so. */
const WILDCARD =
  /^([\p{L}\p{N}_-]+(?:[./:]+[\p{L}\p{N}_-]+)*)[./:]+\*(?:\s+(?:events?|web ?hooks?|notifications?|messages?|topics?))?$/iu;

/** A heading with an asterisk, `order.*`, is that of all events which begin like it, and of no event that is called so. */
export function addWildcardHeadings({ outline }: PageClaims, set: EventSet): EventSet {
  const headed = outline.sections.flatMap((section) => {
    const family = section.continues ? undefined : WILDCARD.exec(section.heading?.text.trim() ?? '')?.[1];
    return family === undefined || set.bySection.has(section) ? [] : [{ section, family }];
  });
  if (headed.length === 0) return set;
  const families = familiesOf(set.events.map(({ type }) => type));
  const found = headed.flatMap(({ section, family }) => {
    const types = families.get(family)?.slice(0, MAX_MEMBERS);
    return types === undefined ? [] : [[section, types] as const];
  });
  return { ...set, bySection: new Map([...set.bySection, ...found]) };
}

/** Event types by what they begin with. */
function familiesOf(types: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const type of types) for (const family of beginningsOf(type)) addToGroup(families, family, type);
  return families;
}

/** `a.b` and `a` of `a.b.c`. */
function beginningsOf(type: string): readonly string[] {
  return [...type.matchAll(/[./:]+/g)].map(({ index }) => type.slice(0, index)).filter((family) => family !== '');
}
