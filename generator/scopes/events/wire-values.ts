import { eventNameStrength, isWireName, nameKey } from '../../claims/event-names.ts';
import { firstParagraph } from '../../claims/headings/event-headings.ts';
import { isPartHeading } from '../../claims/headings/part-headings.ts';
import { type PageClaims, typeInHeader } from '../../claims/page-claims.ts';
import { type Payload, textAt } from '../../claims/payloads.ts';
import { envelopes } from '../../envelopes/all.ts';
import { memberPath } from '../../envelopes/discriminator.ts';
import { recognizeEnvelope } from '../../envelopes/envelope.ts';
import type { DocumentedMember } from '../../model/documented.ts';
import type { Section } from '../../model/outline.ts';
import type { ListedEvent } from '../../model/reading.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import {
  type BodyDiscriminator,
  discriminatorMember,
  eventOfMembers,
  eventOfNode,
  otherEventsOf,
} from '../discriminator/event-of-payload.ts';
import { captionedEvents } from './captions.ts';
import { indexEvents } from './named-in-text.ts';

/** An event as payloads carry it: what the page says of it, and where. */
export interface WireValue {
  readonly description: string | undefined;
  /** Where it says so, if that is the second place. */
  readonly path: readonly string[] | undefined;
  readonly place: ListedEvent['place'];
}

/** The values that payloads and tables have at the discriminator, and those in known envelopes. */
export function wireValues(
  claims: PageClaims,
  discriminator: BodyDiscriminator | undefined,
  mistaken: ReadonlySet<string>,
): ReadonlyMap<string, WireValue> {
  const values = new Map<string, WireValue>();
  const add = (type: string, section: Section, place: ListedEvent['place'], path?: readonly string[]): void => {
    if (values.has(type) || isPlaceholder(type) || type.trim() === '') return;
    const { heading } = section;
    const names = heading !== undefined && heading.depth > 1 && !isPartHeading(heading.text);
    const at = names ? { file: claims.outline.page, span: heading.span } : place;
    values.set(type, { description: names ? (firstParagraph(section) ?? heading.text) : undefined, path, place: at });
  };
  for (const { node, section, place } of claims.payloads) {
    const type = typeOf(node, discriminator);
    if (type === undefined || mistaken.has(type)) continue;
    for (const each of [type, ...otherEventsOf(node, discriminator)]) add(each, section, place);
  }
  for (const payload of claims.payloads) {
    const header = typeInHeader(claims, payload);
    if (header !== undefined && typeOf(payload.node, discriminator) === undefined) add(header, payload.section, payload.place);
  }
  if (discriminator === undefined) return values;
  addListed(values, claims, discriminator);
  const titled = titledSections(claims);
  for (const { members, section, place } of [...claims.members, ...claims.certainLists, ...claims.classes]) {
    const told = eventOfMembers(members, discriminator);
    if (told !== undefined && told.path === discriminator.second?.path) add(told.type, section, place, told.path);
    const known = titled.has(section) ? [] : namedFor(discriminatorMember(members, discriminator));
    for (const value of [told?.type ?? '', ...known])
      if (isWireName(value) && discriminator.second?.of.has(value) !== true) add(value, section, place);
  }
  return values;
}

/** Adds the values that lists and sentences give to the discriminator. */
function addListed(values: Map<string, WireValue>, claims: PageClaims, { path: telling }: BodyDiscriminator): void {
  const add = (type: string, description: string | undefined, place: ListedEvent['place']): void => {
    if (!values.has(type) && isWireName(type)) values.set(type, { description, path: undefined, place });
  };
  for (const { path, values: listed } of claims.values) {
    const isOfPayloads = path.length === 0 && listed.filter(({ value }) => values.has(value)).length > 1;
    if (!isOfPayloads && path.join('.') !== telling.join('.') && path.join('.') !== telling.at(-1)) continue;
    for (const { value, description, place } of listed) add(value, description, place);
  }
  for (const { path, knownValues, place } of claims.proseValues)
    if (path.join('.') === telling.join('.')) for (const value of knownValues) add(value, undefined, place);
}

/** The values that a row names for its member. */
function namedFor(member: DocumentedMember | undefined): readonly string[] {
  return member === undefined ? [] : [...member.knownValues, ...exampleNames(member.description)];
}

/** The names of several parts that a description gives as examples: "The event, such as `order.paid` or `order.sent`." */
function exampleNames(description: string | undefined): readonly string[] {
  const examples = /\b(?:such as|e\. ?g\.|for example|for instance|like)(.{1,300})/is.exec(description ?? '')?.[1] ?? '';
  return (examples.match(/[\w:/-]+(?:\.[\w:/-]+)+/g) ?? []).filter((text) => eventNameStrength(text) === 3);
}

/** The sections that are about one event each: what their rows name besides is about that one. */
function titledSections({ events }: PageClaims): ReadonlySet<Section> {
  return new Set(events.flatMap(({ by, section }) => (by === 'heading' ? [section] : [])));
}

/** Values that differ from another, which more payloads have, by their case only: a slip of the page. What as many have is as right. */
export function twinValues({ payloads }: PageClaims, discriminator: BodyDiscriminator | undefined): readonly string[] {
  const counts = new Map<string, number>();
  for (const { node } of payloads) {
    const type = typeOf(node, discriminator);
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const most = new Map<string, string>();
  for (const [type, count] of counts) {
    const known = most.get(type.toLowerCase());
    if (known === undefined || count > (counts.get(known) ?? 0)) most.set(type.toLowerCase(), type);
  }
  return [...counts].flatMap(([type, count]) => (count < (counts.get(most.get(type.toLowerCase()) ?? type) ?? 0) ? [type] : []));
}

/**
 * A payload that is announced for events of the page, and says to be another which the page names nowhere, was copied by
 * mistake: the announcement counts.
 */
export function mistakenValues(claims: PageClaims, discriminator: BodyDiscriminator | undefined): ReadonlySet<string> {
  const named = claims.events.filter(({ by }) => by !== 'heading').map(({ type }) => type);
  const index = indexEvents(named);
  const keys = new Set(named.map(nameKey));
  return new Set(
    claims.payloads.flatMap(({ node, section, fence }) => {
      const type = typeOf(node, discriminator);
      if (type === undefined || named.length === 0 || keys.has(nameKey(type))) return [];
      return captionedEvents(section, section.blocks.indexOf(fence.fence), index).length > 0 ? [type] : [];
    }),
  );
}

/** The event that a payload says it is. */
export function typeOf(node: Payload['node'], discriminator: BodyDiscriminator | undefined): string | undefined {
  const envelope = recognizeEnvelope(node, envelopes);
  if (envelope !== undefined) return textAt(node, memberPath(envelope.discriminator));
  return eventOfNode(node, discriminator)?.type;
}
