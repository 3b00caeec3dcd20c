import { firstParagraph } from '../claims/event-headings.ts';
import { itemRuns } from '../claims/event-lists.ts';
import { eventNameStrength, isWireName, nameKey } from '../claims/event-names.ts';
import type { EventClaim } from '../claims/event-tables.ts';
import { anchorsOf } from '../claims/headings.ts';
import { envelopes } from '../envelopes/all.ts';
import { recogniseEnvelope } from '../envelopes/envelope.ts';
import type { Heading, Section } from '../model/outline.ts';
import type { ListedEvent } from '../model/reading.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { announcedEvents } from './announcements.ts';
import { type Body, findDiscriminator, SEPARATOR, textsOf } from './discriminator.ts';
import { indexEvents } from './named-in-text.ts';
import type { PageClaims } from './page-claims.ts';
import { captionOf, type Payload, textAt } from './payloads.ts';

/** The events of a page and what tells them apart. */
export interface EventSet {
  /** The path at which a payload without a known envelope says which event it is. */
  readonly discriminator: readonly string[] | undefined;
  readonly events: readonly ListedEvent[];
  /** Values at the discriminator that the words around their payloads contradict, and the page names nowhere. */
  readonly mistaken: ReadonlySet<string>;
  /** For sections that are about events: which. */
  readonly bySection: ReadonlyMap<Section, readonly string[]>;
  /** For anchors that a list or table of events links to: which. */
  readonly byAnchor: ReadonlyMap<string, readonly string[]>;
}

const ABOUT_EVENTS =
  /\b(?:web ?hooks?|events?|callbacks?|notifications?|hooks?|triggers?|messages|streams?)\b|webhook|ウェブフック|イベント/i;
/** Headings about how deliveries are set up, signed and answered. */
const ABOUT_HANDLING =
  /\b(?:verif\w+|signatures?|secur\w+|authenti\w+|authori\w+|retr(?:y|ies)|respon(?:d\w*|ses?)|creat(?:e|ing) an?|manag\w+|set(?:ting)? ?up|regist\w+|subscri(?:be|bing)\b|configur\w+|test(?:s|ing)?|debug\w*|status codes?|permissions?|limits?|getting started|overview|introduction|change ?log|faq|query|delete|edit|add an?|how to|what is|why|best practices|troubleshoot\w*|prerequisites|next steps|see also|information|resources|list of|available|supported|receivers?|request (?:logs?|parameters?)|ip address\w*|time ?outs?|handling|quick ?start|examples? (?:code|handler)|sdks?|libraries)\b/i;

/** Works out which events a page has, from what it names and from what its payloads say of themselves. */
export function findEvents(claims: PageClaims, elsewhere: readonly (readonly string[])[]): EventSet {
  const bare = claims.payloads.filter(({ node }) => recogniseEnvelope(node, envelopes) === undefined);
  const discriminator =
    bare.length + claims.members.length === 0
      ? undefined
      : (ownDiscriminator(claims, bare) ?? elsewhere.find((path) => bare.some(({ node }) => textAt(node, path) !== undefined)));
  const mistaken = new Set([...mistakenValues(claims, discriminator), ...twinValues(claims, discriminator)]);
  const onWire = wireValues(claims, discriminator, mistaken);
  const named = resolveNames(claims, onWire, discriminator);
  const events = new Map<string, ListedEvent>();
  for (const { type, description, place } of named) if (!events.has(type)) events.set(type, { type, description, place });
  for (const [type, { description, place }] of onWire) if (!events.has(type)) events.set(type, { type, description, place });
  const bySection = sectionsOf(claims, named, onWire);
  const headed = headingEvents(claims, { discriminator, known: bySection, names: new Set(events.keys()) });
  for (const { event, section } of headed) {
    if (!events.has(event.type)) events.set(event.type, event);
    bySection.set(section, [event.type]);
  }
  return { discriminator, mistaken, events: [...events.values()], bySection, byAnchor: anchorsOfEvents(named) };
}

/** What a page's own bodies are told apart by. */
export function ownDiscriminator(claims: PageClaims, bare: readonly Payload[]): readonly string[] | undefined {
  const names = new Set(claims.events.map(({ type }) => nameKey(type)));
  const found = findDiscriminator(bodiesOf(claims, bare), { names, isAboutEvents: isAboutEvents(claims) });
  if (found === undefined) return undefined;
  return found;
}

function bodiesOf({ topics, members, lists }: PageClaims, bare: readonly Payload[]): readonly Body[] {
  const words = (section: Section): readonly string[] => (topics.get(section)?.chain ?? []).slice(0, 2).map(({ text }) => text);
  const shown = bare.map(({ node, section, fence }) => ({
    texts: textsOf(node),
    words: [...words(section), fence.fence.title ?? ''],
  }));
  const tables = [...members, ...lists.filter(({ isCertain }) => isCertain)].flatMap(({ members: listed, section }) => {
    const texts = new Map(
      listed.flatMap(({ path, example, description }) => {
        const text = literalOf(example, description);
        return text === undefined ? [] : [[path.join(SEPARATOR), text] as const];
      }),
    );
    return texts.size === 0 ? [] : [{ texts, words: words(section) }];
  });
  return [...shown, ...tables];
}

/** The value that a row gives to its member in every delivery: ``Always `note.removed` ``, or one example. */
export function literalOf(example: string | undefined, description: string | undefined): string | undefined {
  const always =
    /^(?:always|will (?:always )?be|set to|equals?|the (?:string|value|constant))\s+[`"']?([\w.:/-]+)[`"']?\.?$/i.exec(
      description ?? '',
    )?.[1];
  const text = always ?? example;
  return text !== undefined && isWireName(text) ? text : undefined;
}

interface WireValue {
  readonly description: string | undefined;
  readonly place: ListedEvent['place'];
}

/** The values that payloads and tables have at the discriminator, and those in known envelopes. */
function wireValues(
  claims: PageClaims,
  discriminator: readonly string[] | undefined,
  mistaken: ReadonlySet<string>,
): ReadonlyMap<string, WireValue> {
  const values = new Map<string, WireValue>();
  const add = (type: string, section: Section, place: ListedEvent['place']): void => {
    if (values.has(type) || isPlaceholder(type) || type.trim() === '') return;
    const at = section.heading === undefined ? place : { file: claims.outline.page, span: section.heading.span };
    values.set(type, { description: firstParagraph(section) ?? section.heading?.text, place: at });
  };
  for (const { node, section, place } of claims.payloads) {
    const type = typeOf(node, discriminator);
    if (type !== undefined && !mistaken.has(type)) add(type, section, place);
  }
  for (const { section, place, node } of claims.payloads) {
    const header = claims.headers.get(section);
    if (header !== undefined && typeOf(node, discriminator) === undefined) add(header, section, place);
  }
  if (discriminator === undefined) return values;
  for (const { members, section, place } of claims.members) {
    const member = members.find(({ path }) => path.join(SEPARATOR) === discriminator.join(SEPARATOR));
    const text = literalOf(member?.example, member?.description);
    for (const value of [text ?? '', ...(isTitled(claims, section) ? [] : (member?.knownValues ?? []))])
      if (isWireName(value)) add(value, section, place);
  }
  return values;
}

/** Whether a section is about one event: what its rows name besides is about that one. */
function isTitled({ events }: PageClaims, section: Section): boolean {
  return events.some((event) => event.by === 'heading' && event.section === section);
}

/** Values that differ from another, which more payloads have, by their case only: a slip of the page. */
function twinValues({ payloads }: PageClaims, discriminator: readonly string[] | undefined): readonly string[] {
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
  return [...counts.keys()].filter((type) => most.get(type.toLowerCase()) !== type);
}

/**
 * A payload that is announced for events of the page, and says to be another which the page names nowhere, was copied by
 * mistake: the announcement counts.
 */
function mistakenValues(claims: PageClaims, discriminator: readonly string[] | undefined): ReadonlySet<string> {
  const named = claims.events.filter(({ by }) => by !== 'heading').map(({ type }) => type);
  const index = indexEvents(named);
  const keys = new Set(named.map(nameKey));
  return new Set(
    claims.payloads.flatMap(({ node, section, fence }) => {
      const type = typeOf(node, discriminator);
      if (type === undefined || named.length === 0 || keys.has(nameKey(type))) return [];
      return announcedEvents(section, section.blocks.indexOf(fence.fence), index).length > 0 ? [type] : [];
    }),
  );
}

/** The event that a payload says it is. */
export function typeOf(node: Payload['node'], discriminator: readonly string[] | undefined): string | undefined {
  const envelope = recogniseEnvelope(node, envelopes);
  if (envelope !== undefined) return textAt(node, [envelope.discriminator]);
  const text = discriminator === undefined ? undefined : textAt(node, discriminator);
  return text !== undefined && isWireName(text) && !isPlaceholder(text) ? text : undefined;
}

/** Named events by what they are called on the wire: words for people (`Spam Report`) are matched with a value (`spamreport`). */
function resolveNames(
  claims: PageClaims,
  onWire: ReadonlyMap<string, WireValue>,
  discriminator: readonly string[] | undefined,
): readonly EventClaim[] {
  const byKey = new Map([...onWire.keys()].map((type) => [nameKey(type), type]));
  const split = splitNames(claims, discriminator);
  return claims.events.flatMap((claim) => {
    const parts = split.get(claim.type);
    if (parts !== undefined) return parts.map((type) => ({ ...claim, type }));
    const type = byKey.get(nameKey(claim.type)) ?? claim.type;
    if (onWire.has(type)) return [{ ...claim, type }];
    const anchored =
      claim.anchor === undefined
        ? undefined
        : claims.outline.sections.find(({ heading }) => heading !== undefined && nameKey(heading.text) === nameKey(claim.type));
    if (claim.strength <= 1 && isLabel(claims.events, claim, byKey)) return [];
    if (claim.strength <= 1 && discriminator !== undefined && anchored?.heading !== undefined && hasBody(claims, anchored))
      return [{ ...claim, type: anchored.heading.text }];
    return [claim];
  });
}

/** Whether a name of one word is how people call something: most others of its table are on the wire, and it is not. */
function isLabel(events: readonly EventClaim[], { by, section }: EventClaim, onWire: ReadonlyMap<string, string>): boolean {
  const beside = events.filter((other) => other.by === by && other.section === section);
  return (
    by === 'table' && beside.filter(({ type }) => onWire.has(nameKey(type))).length * 3 >= beside.length * 2 && beside.length > 2
  );
}

/** `human/machine` are two events where a member's row names both values by themselves. */
function splitNames(claims: PageClaims, discriminator: readonly string[] | undefined): ReadonlyMap<string, readonly string[]> {
  const split = new Map<string, readonly string[]>();
  if (discriminator === undefined) return split;
  const values = new Set(
    claims.members.flatMap(({ members }) =>
      members
        .filter(({ path }) => path.join(SEPARATOR) === discriminator.join(SEPARATOR))
        .flatMap(({ knownValues, example }) => [...knownValues, example ?? '']),
    ),
  );
  for (const { type } of claims.events) {
    const parts = type.split('/');
    if (parts.length > 1 && parts.every((part) => values.has(part))) split.set(type, parts);
  }
  return split;
}

function hasBody({ payloads, members }: PageClaims, section: Section): boolean {
  return members.some((claim) => claim.section === section) || payloads.some((payload) => payload.section === section);
}

/** The sections whose own heading names events, or that a list of events leads to. */
function sectionsOf(
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

function anchorsOfEvents(named: readonly EventClaim[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { anchor, type } of named) {
    if (anchor === undefined) continue;
    const known = found.get(anchor);
    if (known === undefined) found.set(anchor, [type]);
    else if (!known.includes(type)) known.push(type);
  }
  return found;
}

interface Known {
  readonly discriminator: readonly string[] | undefined;
  readonly known: ReadonlyMap<Section, readonly string[]>;
  readonly names: ReadonlySet<string>;
}

/**
 * Where nothing on the wire tells events apart, the headings of a page about events do: each that has a payload or a list of
 * members below it, and names no part of another. Where something does, only a heading that speaks of a webhook or event counts.
 */
function headingEvents(
  claims: PageClaims,
  { discriminator, known, names }: Known,
): readonly { readonly event: ListedEvent; readonly section: Section }[] {
  const { outline, topics } = claims;
  const isEventPage = ABOUT_EVENTS.test(outline.title);
  const hasTold = discriminator !== undefined || names.size > 0;
  const bodies = [
    ...claims.payloads.map((payload) => ({
      section: payload.section,
      isTold: typeOf(payload.node, discriminator) !== undefined || captionOf(payload) !== undefined,
    })),
    ...[...claims.members, ...claims.lists.filter(({ isCertain }) => isCertain)].map(({ section, members }) => ({
      section,
      isTold: members.some(({ path }) => discriminator !== undefined && path.join(SEPARATOR) === discriminator.join(SEPARATOR)),
    })),
  ];
  const linked = linkedFromLists(claims);
  const beside = besideEvents(claims, known);
  const isListed = (heading: Heading): boolean => beside.has(heading) || anchorsOf(heading).some((anchor) => linked.has(anchor));
  const found = new Map<Section, ListedEvent>();
  for (const { section, isTold } of bodies) {
    const chain = topics.get(section)?.chain ?? [];
    const subject = topics.get(section)?.subject;
    const owner = outline.sections.find(({ heading }) => heading !== undefined && heading === subject);
    const isEventSection =
      isEventPage ||
      chain
        .slice(chain.indexOf(subject as Heading) + 1)
        .some(({ text }) => ABOUT_EVENTS.test(text) && !ABOUT_HANDLING.test(text)) ||
      /\b(?:web ?hook|callback|notification)s?\b/i.test(subject?.text ?? '');
    if (isTold || !isEventSection || subject === undefined || owner === undefined || found.has(owner)) continue;
    if (chain.some((heading) => [...known.keys()].some((other) => other.heading === heading))) continue;
    if (
      ABOUT_HANDLING.test(subject.text) ||
      (subject.depth === 1 && outline.sections.filter(({ heading }) => heading !== undefined).length > 1 && hasTold)
    )
      continue;
    if (hasTold && !/\b(?:web ?hook|callback|notification)s?\b/i.test(subject.text) && !isListed(subject)) continue;
    if (!hasTold && /\b(?:object|structure|entity|model|schema)\b/i.test(subject.text)) continue;
    found.set(owner, {
      type: subject.text,
      description: firstParagraph(owner),
      place: { file: outline.page, span: subject.span },
    });
  }
  return [...found].map(([section, event]) => ({ section, event }));
}

/** Headings that stand beside one which is the very name of an event, below the same heading. */
function besideEvents({ topics, outline }: PageClaims, known: ReadonlyMap<Section, readonly string[]>): ReadonlySet<Heading> {
  const below = new Map<Heading, { named: number; headings: Heading[] }>();
  for (const section of outline.sections) {
    const [own, parent] = topics.get(section)?.chain ?? [];
    if (own === undefined || parent === undefined || parent.depth === 1 || section.continues) continue;
    const group = below.get(parent) ?? { named: 0, headings: [] };
    below.set(parent, group);
    group.headings.push(own);
    if (known.has(section)) group.named++;
  }
  return new Set(
    [...below.values()].flatMap(({ named, headings }) => (named > 0 && named * 2 >= headings.length ? headings : [])),
  );
}

/** The anchors that lists lead to whose heading or introduction speaks of events. */
function linkedFromLists({ outline }: PageClaims): ReadonlySet<string> {
  const runs = outline.sections.flatMap((section) =>
    itemRuns(section).filter(({ introduction }) => ABOUT_EVENTS.test(introduction?.text ?? '')),
  );
  const anchors = runs.flatMap(({ items }) =>
    items.flatMap(({ links }) =>
      links.slice(0, 1).map(({ target }) => (target.startsWith('#') ? target.slice(1).toLowerCase() : '')),
    ),
  );
  return new Set(anchors.filter((anchor) => anchor !== ''));
}

/** Whether a page is about events: its title or one of its headings says so. */
function isAboutEvents({ outline }: PageClaims): boolean {
  return (
    ABOUT_EVENTS.test(outline.title) ||
    outline.sections.some(
      ({ heading }) =>
        heading !== undefined && heading.depth <= 2 && ABOUT_EVENTS.test(heading.text) && !ABOUT_HANDLING.test(heading.text),
    )
  );
}

/** How sure a name is by its form. */
export function isStrongName(type: string): boolean {
  return eventNameStrength(type) >= 2;
}
