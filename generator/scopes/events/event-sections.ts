import { nameKey } from '../../claims/event-names.ts';
import { anchorsOf } from '../../claims/headings/heading-topics.ts';
import { isPartHeading } from '../../claims/headings/part-headings.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import type { EventClaim } from '../../claims/tables/event-tables.ts';
import type { Section } from '../../model/outline.ts';
import { words } from '../../text/case.ts';
import { addToGroup, groupBy } from '../../text/groups.ts';
import type { WireValue } from './wire-values.ts';

/** The sections whose own heading names events, or that a list of events leads to. */
export function sectionsOf(
  claims: PageClaims,
  named: readonly EventClaim[],
  onWire: ReadonlyMap<string, WireValue>,
): Map<Section, readonly string[]> {
  const found = new Map<Section, string[]>();
  const add = (section: Section, type: string): void => {
    const known = found.get(section);
    if (known === undefined) found.set(section, [type]);
    else if (!known.includes(type)) known.push(type);
  };
  for (const { by, section, type } of named) if (by === 'heading') add(section, type);
  const types = new Set([...named.map((claim) => claim.type), ...onWire.keys()]);
  const byKey = groupBy(types, nameKey);
  const byWords = groupBy(types, sortedWords);
  for (const section of claims.outline.sections) {
    if (section.heading === undefined || found.has(section)) continue;
    const { text } = section.heading;
    const name = text.replace(WHAT_IS_SHOWN, '');
    const inOtherOrder = byWords.get(sortedWords(name)) ?? [];
    const called = byKey.get(nameKey(text)) ?? byKey.get(nameKey(name)) ?? (inOtherOrder.length === 1 ? inOtherOrder : []);
    for (const type of called) add(section, type);
  }
  return found;
}

/** What a heading says behind the name of an event: "Push webhook payload". */
const WHAT_IS_SHOWN = /(?: +(?:events?|web ?hooks?|notifications?|callbacks?|messages?|payloads?|body|example)){1,3}$/i;

/** "Inbound message" and `MESSAGE_INBOUND` have the same words. */
function sortedWords(name: string): string {
  return [...words(name)].sort().join(' ');
}

/** By anchor, the events that rows and lists of events link to there. */
export function anchorsOfEvents(named: readonly EventClaim[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { anchor, type } of named) {
    if (anchor === undefined) continue;
    const known = found.get(anchor);
    if (known === undefined) found.set(anchor, [type]);
    else if (!known.includes(type)) known.push(type);
  }
  return found;
}

/** The sections that document what rows of events call their data, with the events of those rows. */
export function sectionsOfData(
  { sectionOf }: PageClaims,
  named: readonly EventClaim[],
  known: ReadonlyMap<Section, readonly string[]>,
): ReadonlyMap<Section, readonly string[]> {
  const byData = new Map<string, string[]>();
  for (const { data, type } of named) if (data !== undefined) addToGroup(byData, nameKey(data), type);
  if (byData.size === 0) return new Map();
  return new Map(
    [...sectionOf].flatMap(([heading, section]): readonly (readonly [Section, readonly string[]])[] => {
      const types = [heading.text, ...anchorsOf(heading)].flatMap((name) => byData.get(nameKey(name)) ?? []);
      return types.length === 0 || known.has(section) ? [] : [[section, [...new Set(types)]]];
    }),
  );
}

/** "Events", "Supported events": the heading of a list, and of nothing else. */
const LISTS = /^(?:(?:the|all|web ?hook|available|supported) )*(?:events|web ?hooks|notifications|topics|triggers)$/i;

/**
 * The sections below which lists or tables name events, with those. What stands in a part of a section, "Event types" below "Order
 * events", is listed for the section as well, unless it has a list of its own.
 */
export function sectionsOfLists(
  { topics, sectionOf }: PageClaims,
  named: readonly EventClaim[],
): ReadonlyMap<Section, readonly string[]> {
  const found = new Map<Section, Set<string>>();
  const inParts = new Map<Section, Set<string>>();
  const add = (to: Map<Section, Set<string>>, section: Section, type: string): unknown =>
    to.set(section, (to.get(section) ?? new Set()).add(type));
  for (const { by, section, type } of named) {
    if (by === 'heading') continue;
    add(found, section, type);
    const [own, parent] = topics.get(section)?.chain ?? [];
    const whole = parent === undefined || parent.depth === 1 ? undefined : sectionOf.get(parent);
    if (whole !== undefined && own !== undefined && (isPartHeading(own.text) || LISTS.test(own.text))) add(inParts, whole, type);
  }
  return new Map([...inParts, ...found].map(([section, types]) => [section, [...types]]));
}
