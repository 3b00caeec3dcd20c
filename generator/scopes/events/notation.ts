import { eventNameStrength } from '../../claims/event-names.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import type { EventClaim } from '../../claims/tables/event-tables.ts';
import type { Section } from '../../model/outline.ts';

/**
 * How the words of a name are joined: `a_b`, `a.b`, `a::b`, `AB`. `undefined` for one word, which has no notation. Where a name has
 * parts, only what stands between them counts: `a.b` and `a_b.c` are written alike, as a part may well be of several words.
 */
function notationOf(name: string): string | undefined {
  if (eventNameStrength(name) < 2) return undefined;
  const joints = [...new Set(name.match(/[^\p{L}\p{N}]+/gu) ?? [])];
  const betweenParts = joints.filter((joint) => /[./:]/.test(joint));
  const marks = (betweenParts.length > 0 ? betweenParts : joints).sort().join('');
  const letters = name.replace(/[^\p{L}]+/gu, '');
  // A part of several words is `lineItem` or `line_item`, and both are written alike where the others are one word each.
  const isLower = letters === letters.toLowerCase() || (betweenParts.length > 0 && /^\p{Ll}/u.test(name));
  const letterCase = isLower ? 'lower' : letters === letters.toUpperCase() ? 'upper' : 'mixed';
  return `${marks} ${letterCase}`;
}

/**
 * Leaves out the names of a list or table that lists something else: none of them is written as the values are which payloads have
 * at the discriminator, and other lists of the page have names that are.
 */
export function dropOtherNotations(
  named: readonly EventClaim[],
  { claims, onWire }: { readonly claims: PageClaims; readonly onWire: ReadonlySet<string> },
): readonly EventClaim[] {
  const notations = new Set([...onWire].map(notationOf));
  const [notation] = notations;
  if (notation === undefined || notations.size !== 1) return named;
  const alike = new Map<Section, number>();
  for (const { by, section, type } of claims.events) {
    if (by === 'heading') continue;
    alike.set(section, (alike.get(section) ?? 0) + Number(notationOf(type) === notation));
  }
  if (![...alike.values()].some((count) => count > 1)) return named;
  return named.filter(({ by, section, type }) => by === 'heading' || onWire.has(type) || alike.get(section) !== 0);
}

/** So many events are told by payloads before the way they are written counts. */
const MIN_TOLD = 3;

/**
 * Leaves out the words and settings that a list or table names, where payloads tell several events, each by a name of several parts, and
 * the list has no such name: "Record", "View" and "Field" beside `records.inserted`.
 */
export function dropPlainNames(
  named: readonly EventClaim[],
  { onWire }: { readonly onWire: ReadonlySet<string> },
): readonly EventClaim[] {
  const isOfParts = (type: string): boolean => eventNameStrength(type) === 3;
  if (onWire.size < MIN_TOLD || ![...onWire].every(isOfParts)) return named;
  const listing = new Set(named.flatMap(({ section, type }) => (onWire.has(type) || isOfParts(type) ? [section] : [])));
  return named.filter(({ by, section }) => by === 'heading' || listing.has(section));
}
