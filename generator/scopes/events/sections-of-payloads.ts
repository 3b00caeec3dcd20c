import type { PageClaims } from '../../claims/page-claims.ts';
import type { Section } from '../../model/outline.ts';
import type { EventSet } from './event-set.ts';
import { typeOf } from './wire-values.ts';

/** Fewer sections than this are no series of one event each. */
const MIN_SECTIONS = 3;

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
  if (own.length < MIN_SECTIONS) return set;
  return { ...set, bySection: new Map([...known, ...own.filter(([section]) => !known.has(section))]) };
}

/** Headings over what all events have, or an example of it. */
const ABOUT_ALL = /\b(?:formats?|payloads?|envelopes?|structures?|overview|common|examples?|introduction|headers?)\b/i;
