import type { DocumentedMember } from '../model/documented.ts';
import type { Heading, Outline, Section } from '../model/outline.ts';
import type { SignatureFact } from '../model/signatures/facts.ts';
import { addToGroup } from '../text/groups.ts';
import { divideFences } from './fences/answered.ts';
import { readCurlRequests } from './fences/curl-requests.ts';
import { type JsonFence, type JsonFences, readJsonFences } from './fences/json-fences.ts';
import { type Topic, topicsOf } from './headings/heading-topics.ts';
import { isManaging } from './headings/managing-headings.ts';
import { readSentWhen, type SentWhen } from './headings/sent-when.ts';
import type { ListedValues } from './lists/listed-values.ts';
import type { ListedMembers } from './lists/member-lists.ts';
import { type OtherBody, otherBodiesOf, type Payload, payloadsOf } from './payloads.ts';
import type { EventHeaderClaim } from './prose/event-headers.ts';
import { READERS, type Readers, readWith } from './readers.ts';
import { withNamesOfTypes } from './subjects.ts';
import type { EventClaim } from './tables/event-tables.ts';
import type { MatrixClaim } from './tables/member-matrix.ts';
import type { MemberClaim } from './tables/member-tables.ts';

/** An event that a header names in a request that a page shows. */
interface NamedByHeader {
  readonly type: string;
  /** Where its fence starts. */
  readonly at: number;
}

/** So many objects that are sent or answered are compared with each list. */
const MAX_UNDELIVERED = 100;

/** All that readers find on one page, before anything is decided. */
export interface PageClaims {
  readonly outline: Outline;
  readonly topics: ReadonlyMap<Section, Topic>;
  /** The section that each heading opens. */
  readonly sectionOf: ReadonlyMap<Heading, Section>;
  readonly events: readonly EventClaim[];
  readonly json: JsonFences;
  /** The fences with JSON that is delivered; the others show what is sent, or answered. */
  readonly delivered: readonly JsonFence[];
  /** Objects that the reader of the page sends or is answered. */
  readonly undelivered: readonly Payload[];
  readonly payloads: readonly Payload[];
  readonly otherBodies: readonly OtherBody[];
  /** Tables, headings of members: what lists members for certain. */
  readonly members: readonly MemberClaim[];
  readonly lists: readonly ListedMembers[];
  /** Those of them that are certain to be of members. */
  readonly certainLists: readonly ListedMembers[];
  /** The values that lists give to members. */
  readonly values: readonly ListedValues[];
  readonly matrices: readonly MatrixClaim[];
  /** Classes and interfaces. */
  readonly classes: readonly MemberClaim[];
  /** The values of members that sentences list. */
  readonly proseValues: readonly DocumentedMember[];
  /** What it says of when things are sent. */
  readonly sent: SentWhen;
  /** The headers that name the event of a delivery, wherever the page speaks of them or shows them. */
  readonly eventHeaders: readonly EventHeaderClaim[];
  /** The events that the headers of requests in a section name, in the order of the page. */
  readonly headers: ReadonlyMap<Section, readonly NamedByHeader[]>;
  /** How deliveries are signed. */
  readonly signatures: readonly SignatureFact[];
}

/** Lets every reader look at a page. */
export function readClaims(outline: Outline, readers: Readers = READERS): PageClaims {
  const json = readJsonFences(outline);
  const topics = topicsOf(outline);
  const sent = readSentWhen(outline);
  const isDelivered = ({ section }: { readonly section: Section }): boolean => topics.get(section)?.isOutbound !== true;
  const { delivered, others } = divideFences(outline, readWith(readers.payloads, outline), isDelivered);
  const eventHeaders = readWith(readers.headers, outline).filter(isDelivered);
  const isOfBody = listsNoHeaders(eventHeaders);
  const members = readWith(readers.members, outline).filter(isOfBody);
  const lists = readWith(readers.lists, outline).filter(isOfBody);
  const certainLists = lists.filter(({ isCertain }) => isCertain);
  return {
    outline,
    topics: withNamesOfTypes(topics, new Set([...members, ...certainLists].map(({ section }) => section))),
    sectionOf: sectionsByHeading(outline),
    events: readWith(readers.events, outline).filter((claim) => isDelivered(claim) || isListedFor(claim, topics)),
    json,
    delivered,
    payloads: payloadsOf(delivered),
    otherBodies: otherBodiesOf(delivered),
    undelivered: payloadsOf([...others.slice(0, MAX_UNDELIVERED), ...readCurlRequests(outline)]),
    members,
    lists,
    certainLists,
    values: readWith(readers.values, outline),
    matrices: readWith(readers.matrices, outline),
    classes: readWith(readers.classes, outline),
    proseValues: readWith(readers.proseValues, outline),
    sent,
    eventHeaders,
    headers: namedByHeaders(eventHeaders),
    signatures: ofSignatures(readWith(readers.signatures, outline)),
  };
}

/** Whether events are listed where the page says how webhooks are set up: those that one can be set up for. */
function isListedFor({ by, section }: EventClaim, topics: ReadonlyMap<Section, Topic>): boolean {
  return by !== 'heading' && topics.get(section)?.chain.some(({ text }) => isManaging(text)) === true;
}

/** What a page says of signatures, without anything else that it says. */
export function readSignatures(outline: Outline): readonly SignatureFact[] {
  return readWith(READERS.signatures, outline);
}

/** Times and ids are those of signatures only where a page speaks of such. */
export function ofSignatures(facts: readonly SignatureFact[]): readonly SignatureFact[] {
  return facts.some(({ about }) => OF_SIGNATURES.has(about)) ? facts : [];
}

const OF_SIGNATURES: ReadonlySet<string> = new Set(['header', 'algorithm', 'token', 'basic auth']);

function sectionsByHeading({ sections }: Outline): ReadonlyMap<Heading, Section> {
  return new Map(
    sections.flatMap((section) =>
      section.heading === undefined || section.continues ? [] : [[section.heading, section] as const],
    ),
  );
}

/** Tells a list of members from one of headers, as far as it has the one that names the event. */
function listsNoHeaders(
  claims: readonly EventHeaderClaim[],
): (claim: { readonly section: Section; readonly members: MemberClaim['members'] }) => boolean {
  const named = new Map<Section, Set<string>>();
  for (const { section, name } of claims) named.set(section, (named.get(section) ?? new Set()).add(name.toLowerCase()));
  return ({ section, members }) => {
    const names = named.get(section);
    return names === undefined || !members.some(({ path }) => path.length === 1 && names.has(path[0]?.toLowerCase() ?? ''));
  };
}

function namedByHeaders(claims: readonly EventHeaderClaim[]): ReadonlyMap<Section, readonly NamedByHeader[]> {
  const found = new Map<Section, NamedByHeader[]>();
  for (const { section, value, place } of claims) {
    if (value !== undefined) addToGroup(found, section, { type: value, at: place.span.start });
  }
  return found;
}

/** The event that a header names which stands with a payload or nearest above it, else the first one of its section. */
export function typeInHeader({ headers }: PageClaims, { section, fence }: Payload): string | undefined {
  const named = headers.get(section) ?? [];
  return (named.findLast(({ at }) => at <= fence.fence.span.start) ?? named[0])?.type;
}
