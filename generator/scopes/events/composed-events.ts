import { nameKey } from '../../claims/event-names.ts';
import { type PageClaims, typeInHeader } from '../../claims/page-claims.ts';
import { textAt } from '../../claims/payloads.ts';
import { composedType, memberPaths } from '../../envelopes/discriminator.ts';
import type { Section } from '../../model/outline.ts';
import type { ListedEvent } from '../../model/reading.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import { memberAt } from '../discriminator/event-of-payload.ts';
import { findComposed } from './composed-types.ts';
import type { ComposedTypes, EventSet } from './event-set.ts';
import { typeOf } from './wire-values.ts';

/** The events of a page, where two texts together tell events in the place of those that one of them told. */
export function composeEvents(claims: PageClaims, set: EventSet): EventSet {
  const composed = set.composed === undefined ? findComposed(claims, set) : undefined;
  return composed === undefined ? set : withComposed(claims, set, composed);
}

function withComposed(claims: PageClaims, set: EventSet, composed: ComposedTypes): EventSet {
  const replacing = replacements(claims, set, composed);
  const shown = new Set([...composed.byPayload.values()]);
  const places = new Map(
    claims.payloads.flatMap(({ node, place }) => {
      const type = composed.byPayload.get(node);
      return type === undefined ? [] : [[type, place] as const];
    }),
  );
  const instead = (type: string): readonly string[] => replacing.get(type) ?? [type];
  const events = new Map<string, ListedEvent>();
  const add = (type: string, { description, place }: Omit<ListedEvent, 'type'>): void => {
    if (!events.has(type)) events.set(type, { type, description, place });
  };
  const rows = rowsOfBoth(claims);
  for (const { type, description, place } of set.events)
    for (const one of instead(type))
      add(one, rows.get(nameKey(one)) ?? { description, place: one === type ? place : (places.get(one) ?? place) });
  for (const type of shown) {
    const place = places.get(type);
    if (place !== undefined) add(type, { description: undefined, place });
  }
  const bySection = new Map([...set.bySection].map(([section, types]) => [section, [...new Set(types.flatMap(instead))]]));
  const path = memberPaths(composed.discriminator).at(-1) ?? [];
  for (const { section, types } of valuesOfSections(claims, set, path))
    if (!bySection.has(section))
      bySection.set(
        section,
        types.map(([, type]) => type),
      );
  for (const { node, section } of claims.payloads) {
    const type = composed.byPayload.get(node);
    if (type !== undefined && !set.bySection.has(section))
      bySection.set(section, [...new Set([...(bySection.get(section) ?? []), type])]);
  }
  const byAnchor = new Map([...set.byAnchor].map(([anchor, types]) => [anchor, [...new Set(types.flatMap(instead))]]));
  return { ...set, composed, events: [...events.values()], bySection, byAnchor };
}

/** The events of sections that list values of the second text: that of their headings or of the request shown there, with each value. */
function valuesOfSections(
  { headers, values: listed }: PageClaims,
  { bySection }: EventSet,
  path: readonly string[],
): readonly { readonly section: Section; readonly types: readonly (readonly [old: string, type: string])[] }[] {
  return listed.flatMap(({ path: own, section, values }) => {
    const headed = new Set((headers.get(section) ?? []).map(({ type }) => type));
    const events = headed.size > 0 ? [...headed] : (bySection.get(section) ?? []);
    const [only, ...others] = events;
    if (only === undefined || others.length > 0 || own.length === 0 || own.at(-1) !== path.at(-1)) return [];
    return [{ section, types: values.map(({ value }) => [only, composedType(only, value)] as const) }];
  });
}

/** What the rows of tables say that name an event by both texts in two cells, by the texts together. */
function rowsOfBoth({ events, outline }: PageClaims): ReadonlyMap<string, Omit<ListedEvent, 'type'>> {
  const listed = new Map(events.flatMap((event) => (event.by === 'table' ? [[event.place.span.start, event] as const] : [])));
  const found = new Map<string, Omit<ListedEvent, 'type'>>();
  const tables = outline.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
  for (const [first, second] of tables.flatMap(({ rows }) => rows)) {
    const event = first === undefined ? undefined : listed.get(first.span.start);
    if (event !== undefined && second !== undefined && second.text !== '')
      found.set(nameKey(composedType(event.type, second.text)), event);
  }
  return found;
}

/**
 * For each event that one text told, those in its place: of its payloads, and of the values that a list of its members has for
 * the second text. It stays itself where one of its payloads has no second text.
 */
function replacements(claims: PageClaims, set: EventSet, composed: ComposedTypes): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (old: string, type: string): void => {
    found.set(old, (found.get(old) ?? new Set()).add(type));
  };
  const path = memberPaths(composed.discriminator).at(-1) ?? [];
  for (const payload of claims.payloads) {
    const type = composed.byPayload.get(payload.node);
    if (type === undefined && isPlaceholder(textAt(payload.node, path) ?? '')) continue;
    const old = typeOf(payload.node, set.discriminator) ?? typeInHeader(claims, payload);
    for (const one of old === undefined ? (set.bySection.get(payload.section) ?? []) : [old]) add(one, type ?? one);
  }
  const sections = new Map<Section, readonly string[]>(set.bySection);
  for (const { section, members } of [...claims.members, ...claims.lists]) {
    const values = memberAt(members, path)?.knownValues ?? [];
    for (const old of sections.get(section) ?? []) {
      const [like] = found.get(old) ?? [];
      const first = like?.slice(0, like.lastIndexOf('.'));
      if (first === undefined || like === old) continue;
      for (const value of values.filter((one) => /^\w[\w-]*$/.test(one))) add(old, `${first}.${value}`);
    }
  }
  for (const { types } of valuesOfSections(claims, set, path)) for (const [old, type] of types) add(old, type);
  return new Map([...found].map(([old, types]) => [old, [...types]]));
}
