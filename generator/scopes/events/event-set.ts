import { nameKey } from '../../claims/event-names.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import { textAt } from '../../claims/payloads.ts';
import type { EventClaim } from '../../claims/tables/event-tables.ts';
import { bareEnvelope } from '../../envelopes/bare.ts';
import { atMember, composedType } from '../../envelopes/discriminator.ts';
import type { Discriminator } from '../../model/discriminator.ts';
import type { Section } from '../../model/outline.ts';
import type { ListedEvent } from '../../model/reading.ts';
import type { JsonNode } from '../../text/json/node.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import type { Batch } from '../batches.ts';
import { type BodyDiscriminator, eventOfNode } from '../discriminator/event-of-payload.ts';
import { barePayloads, ownDiscriminator, statedDiscriminator } from '../discriminator/page-discriminator.ts';
import { anchorsOfEvents, sectionsOf, sectionsOfData, sectionsOfLists } from './event-sections.ts';
import { namedAsEvents, withinEvents } from './named-as-events.ts';
import { namedAsMembers, namedAsValues } from './named-as-parts.ts';
import { resolveNames } from './resolve-names.ts';
import { mistakenValues, twinValues, type WireValue, wireValues } from './wire-values.ts';

/** The events of a page and what tells them apart. */
export interface EventSet {
  /** The path at which a payload without a known envelope says which event it is. */
  readonly discriminator: BodyDiscriminator | undefined;
  /** The header of requests that says which event a payload is that does not say it itself. */
  readonly header: string | undefined;
  /** The deliveries that hold several events each; `undefined` where each brings one. */
  readonly batch: Batch | undefined;
  /** Where two places tell events apart together, or the name of a member does. */
  readonly composed: ComposedTypes | undefined;
  readonly events: readonly ListedEvent[];
  /** Values at the discriminator that the words around their payloads contradict, and the page names nowhere. */
  readonly mistaken: ReadonlySet<string>;
  /** For sections that are about events: which. */
  readonly bySection: ReadonlyMap<Section, readonly string[]>;
  /** For sections that document the data of events, as a table of events calls it: which. */
  readonly byData: ReadonlyMap<Section, readonly string[]>;
  /** For sections with lists or tables of events: which these name. */
  readonly byList: ReadonlyMap<Section, readonly string[]>;
  /** For anchors that a list or table of events links to: which. */
  readonly byAnchor: ReadonlyMap<string, readonly string[]>;
}

/** What two places tell together, or the name of a member that only some payloads have. */
export interface ComposedTypes {
  readonly discriminator: Discriminator;
  /** The event types of the payloads that both places, or the member, are in. */
  readonly byPayload: ReadonlyMap<JsonNode, string>;
  /** Other names that such a member can have in payloads of the same form, each with the one that is shown. */
  readonly alike?: ReadonlyMap<string, string>;
}

/** What tells events apart on the pages of a set. */
export interface TellingOnPages {
  readonly members: readonly BodyDiscriminator[];
  readonly header: string | undefined;
  readonly batch: Batch | undefined;
}

/** A rule that tells more, or fewer, events from what a page names, by the types that its payloads have. */
export interface NameRule {
  readonly name: string;
  readonly apply: (
    named: readonly EventClaim[],
    known: { readonly claims: PageClaims; readonly onWire: ReadonlySet<string> },
  ) => readonly EventClaim[];
}

/** Works out which events a page has, from what it names and from what its payloads say of themselves. */
export function findEvents(claims: PageClaims, elsewhere: TellingOnPages, rules: readonly NameRule[]): EventSet {
  const header = eventHeaderOf(claims) ?? elsewhere.header;
  const discriminator = discriminatorOf(claims, elsewhere, header);
  const mistaken = new Set([...mistakenValues(claims, discriminator), ...twinValues(claims, discriminator)]);
  const onWire = wireValues(claims, discriminator, mistaken);
  const isNamed = namedAsEvents(claims);
  const isWithin = withinEvents(claims, discriminator);
  const isMember = namedAsMembers(claims);
  const isValue = namedAsValues(claims, discriminator);
  const known = { claims, onWire: new Set(onWire.keys()) };
  const named = rules
    .reduce((names, { apply }) => apply(names, known), resolveNames(claims, onWire, discriminator))
    .filter(({ type }) => discriminator?.second?.of.has(type) !== true && !isPlaceholder(type))
    .filter((claim) => onWire.has(claim.type) || (isNamed(claim) && !isMember(claim) && !isValue(claim) && !isWithin(claim)));
  const events = listEvents(named, onWire, elsewhere.batch);
  const bySection = sectionsOf(claims, named, onWire);
  return {
    discriminator,
    header,
    batch: elsewhere.batch,
    composed: undefined,
    mistaken,
    events: [...events.values()],
    bySection,
    byData: sectionsOfData(claims, named, bySection),
    byList: sectionsOfLists(claims, named),
    byAnchor: anchorsOfEvents(named),
  };
}

/**
 * What tells the bodies of a page apart: the items of its batches, all of its bodies, else what does so on other pages, else what a
 * list of members says.
 */
function discriminatorOf(
  claims: PageClaims,
  { members: elsewhere, batch }: TellingOnPages,
  header: string | undefined,
): BodyDiscriminator | undefined {
  const bare = barePayloads(claims);
  const inBatches = new Set(batch?.deliveries.map(({ fence }) => fence));
  const items = bare.filter(({ fence }) => inBatches.has(fence));
  if ([...bare, ...claims.members, ...claims.certainLists, ...claims.classes].length === 0) return undefined;
  return alone(
    (items.length > 0 ? ownDiscriminator(claims, items, header) : undefined) ??
      ownDiscriminator(claims, bare, header) ??
      elsewhere.find((one) => bare.some(({ node }) => eventOfNode(node, one) !== undefined)) ??
      statedDiscriminator(claims),
    claims,
  );
}

/** The events that a page names, and those that its payloads name besides. */
function listEvents(
  named: readonly EventClaim[],
  onWire: ReadonlyMap<string, WireValue>,
  batch: Batch | undefined,
): Map<string, ListedEvent> {
  const events = new Map<string, ListedEvent>();
  const shown = [...onWire].map(([type, { description, place }]) => ({ type, description, place }));
  for (const { type, description, place } of [...named, ...shown]) {
    const path = onWire.get(type)?.path;
    const envelope = path === undefined ? {} : { envelope: bareEnvelope(atMember(...path), batch?.path).name };
    if (!events.has(type)) events.set(type, { type, description, place, ...envelope });
  }
  return events;
}

/** Where the page names events by the texts at both places together, the second one does not tell by itself. */
function alone(discriminator: BodyDiscriminator | undefined, claims: PageClaims): BodyDiscriminator | undefined {
  if (discriminator?.second === undefined) return discriminator;
  const { path, second } = discriminator;
  const names = new Set(claims.events.map(({ type }) => nameKey(type)));
  const isTogether = claims.payloads.some(({ node }) => {
    const texts = [textAt(node, path), textAt(node, second.path)];
    return [texts, texts.toReversed()].some(
      ([one, other]) => one !== undefined && other !== undefined && names.has(nameKey(composedType(one, other))),
    );
  });
  return isTogether ? { path, second: undefined } : discriminator;
}

/** The header that words of a page say to name the event, else one that is called so; of several, the one that it speaks of or shows most often. */
export function eventHeaderOf({ eventHeaders }: PageClaims): string | undefined {
  const counts = new Map<string, { readonly name: string; isSaid: boolean; times: number }>();
  for (const { name, isSaid } of eventHeaders) {
    const known = counts.get(name.toLowerCase()) ?? { name, isSaid: false, times: 0 };
    counts.set(name.toLowerCase(), known);
    known.times++;
    known.isSaid ||= isSaid;
  }
  return [...counts.values()].sort((a, b) => Number(b.isSaid) - Number(a.isSaid) || b.times - a.times)[0]?.name;
}
