import type { Heading, Outline, Section } from '../model/outline.ts';
import { readClasses } from './fences/csharp-classes.ts';
import { readGoStructs } from './fences/go-structs.ts';
import { type JsonFence, type JsonFences, readJsonFences } from './fences/json-fences.ts';
import { readPythonClasses } from './fences/python-classes.ts';
import { readRustStructs } from './fences/rust-structs.ts';
import { readTypeScript } from './fences/typescript-types.ts';
import { readEventHeadings } from './headings/event-headings.ts';
import { type Topic, topicsOf } from './headings/headings.ts';
import { readMemberHeadings } from './headings/member-headings.ts';
import { readEventLists } from './lists/event-lists.ts';
import { type ListedMembers, readMemberLists } from './lists/member-lists.ts';
import { type OtherBody, otherBodiesOf, type Payload, payloadsOf } from './payloads.ts';
import { type EventHeaderClaim, readEventHeaders } from './prose/event-headers.ts';
import { readEventLabels } from './prose/event-labels.ts';
import { readProseMembers } from './prose/prose-members.ts';
import { withNamesOfTypes } from './subjects.ts';
import { type EventClaim, readEventTables } from './tables/event-tables.ts';
import { readJsonCells } from './tables/json-cells.ts';
import { type MatrixClaim, readMatrices } from './tables/member-matrix.ts';
import { type MemberClaim, readMemberTables } from './tables/member-tables.ts';

/** An event that a header names in a request that a page shows. */
export interface NamedByHeader {
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
  readonly matrices: readonly MatrixClaim[];
  /** Classes and interfaces. */
  readonly classes: readonly MemberClaim[];
  /** The headers that name the event of a delivery, wherever the page speaks of them or shows them. */
  readonly eventHeaders: readonly EventHeaderClaim[];
  /** The events that the headers of requests in a section name, in the order of the page. */
  readonly headers: ReadonlyMap<Section, readonly NamedByHeader[]>;
}

/** Lets every reader look at a page. */
export function readClaims(outline: Outline): PageClaims {
  const json = readJsonFences(outline);
  const topics = topicsOf(outline);
  const isDelivered = ({ section }: { readonly section: Section }): boolean => topics.get(section)?.isOutbound !== true;
  const delivered = [...json.fences, ...readJsonCells(outline)].filter(isDelivered);
  const eventHeaders = readEventHeaders(outline).filter(isDelivered);
  const isOfBody = listsNoHeaders(eventHeaders);
  const members = [...readMemberTables(outline), ...readMemberHeadings(outline)].filter(isOfBody);
  const lists = [...readMemberLists(outline), ...readProseMembers(outline)].filter(isOfBody);
  const documented = new Set([...members, ...lists.filter(({ isCertain }) => isCertain)].map(({ section }) => section));
  return {
    outline,
    topics: withNamesOfTypes(topics, documented),
    sectionOf: new Map(
      outline.sections.flatMap((section) =>
        section.heading === undefined || section.continues ? [] : [[section.heading, section] as const],
      ),
    ),
    events: [
      ...readEventTables(outline),
      ...readEventLists(outline),
      ...readEventHeadings(outline),
      ...readEventLabels(outline),
    ].filter(isDelivered),
    json,
    delivered,
    payloads: payloadsOf(delivered),
    otherBodies: otherBodiesOf(delivered),
    undelivered: payloadsOf(json.fences.filter((fence) => !isDelivered(fence)).slice(0, MAX_UNDELIVERED)),
    members,
    lists,
    matrices: readMatrices(outline),
    classes: [readClasses, readTypeScript, readGoStructs, readPythonClasses, readRustStructs].flatMap((read) => read(outline)),
    eventHeaders,
    headers: namedByHeaders(eventHeaders),
  };
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
    if (value === undefined) continue;
    const named = { type: value, at: place.span.start };
    const known = found.get(section);
    if (known === undefined) found.set(section, [named]);
    else known.push(named);
  }
  return found;
}

/** The event that a header names which stands with a payload or nearest above it, else the first one of its section. */
export function typeInHeader({ headers }: PageClaims, { section, fence }: Payload): string | undefined {
  const named = headers.get(section) ?? [];
  return (named.findLast(({ at }) => at <= fence.fence.span.start) ?? named[0])?.type;
}
