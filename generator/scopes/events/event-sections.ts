import { nameKey } from '../../claims/event-names.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import type { EventClaim } from '../../claims/tables/event-tables.ts';
import type { Section } from '../../model/outline.ts';
import type { EventSet } from './event-set.ts';
import { typeOf, type WireValue } from './wire-values.ts';

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
  const byKey = new Map<string, string[]>();
  for (const type of new Set([...named.map((claim) => claim.type), ...onWire.keys()]))
    byKey.set(nameKey(type), [...(byKey.get(nameKey(type)) ?? []), type]);
  for (const section of claims.outline.sections) {
    if (section.heading === undefined || found.has(section)) continue;
    for (const type of byKey.get(nameKey(section.heading.text)) ?? []) add(section, type);
  }
  return found;
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

/** Fewer sections than this are no series of one event each. */
const LEAST_SECTIONS = 3;

/**
 * Adds the sections whose payloads are all of one event that no other section shows, where a page has several such sections:
 * what else stands there is about that event, whatever the heading calls it.
 */
export function addSectionsOfPayloads(claims: PageClaims, set: EventSet): EventSet {
  const { discriminator, mistaken, bySection: known } = set;
  const types = new Map<Section, Set<string | undefined>>();
  const sections = new Map<string, Set<Section>>();
  for (const { node, section } of claims.payloads) {
    const subject = claims.topics.get(section)?.subject;
    const owner = subject === undefined || subject.depth === 1 ? undefined : claims.sectionOf.get(subject);
    const type = typeOf(node, discriminator);
    if (owner === undefined) continue;
    types.set(owner, (types.get(owner) ?? new Set()).add(type));
    if (type !== undefined) sections.set(type, (sections.get(type) ?? new Set()).add(owner));
  }
  const own = [...types].flatMap(([section, shown]): readonly (readonly [Section, readonly string[]])[] => {
    const [type] = shown;
    const isOne = shown.size === 1 && type !== undefined && !mistaken.has(type) && sections.get(type)?.size === 1;
    return isOne && !ABOUT_ALL.test(section.heading?.text ?? '') ? [[section, [type]]] : [];
  });
  if (own.length < LEAST_SECTIONS) return set;
  return { ...set, bySection: new Map([...known, ...own.filter(([section]) => !known.has(section))]) };
}

/** Headings over what all events have, or an example of it. */
const ABOUT_ALL = /\b(?:formats?|payloads?|envelopes?|structures?|overview|common|examples?|introduction|headers?)\b/i;
