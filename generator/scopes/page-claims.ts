import { readClasses } from '../claims/csharp-classes.ts';
import { eventHeaders } from '../claims/event-headers.ts';
import { readEventHeadings } from '../claims/event-headings.ts';
import { readEventLabels } from '../claims/event-labels.ts';
import { readEventLists } from '../claims/event-lists.ts';
import { type EventClaim, readEventTables } from '../claims/event-tables.ts';
import { readGoStructs } from '../claims/go-structs.ts';
import { isOutbound, type Topic, topicsOf } from '../claims/headings.ts';
import { readJsonCells } from '../claims/json-cells.ts';
import { type JsonFence, type JsonFences, readJsonFences } from '../claims/json-fences.ts';
import { readMemberHeadings } from '../claims/member-headings.ts';
import { type ListedMembers, readMemberLists } from '../claims/member-lists.ts';
import { type MatrixClaim, readMatrices } from '../claims/member-matrix.ts';
import { type MemberClaim, readMemberTables } from '../claims/member-tables.ts';
import { readPythonClasses } from '../claims/python-classes.ts';
import { readRustStructs } from '../claims/rust-structs.ts';
import { readTypeScript } from '../claims/typescript-types.ts';
import type { Heading, Outline, Section } from '../model/outline.ts';
import { type Payload, payloadsOf } from './payloads.ts';
import { withNamesOfTypes } from './subjects.ts';

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
  readonly payloads: readonly Payload[];
  /** Tables, headings of members: what lists members for certain. */
  readonly members: readonly MemberClaim[];
  readonly lists: readonly ListedMembers[];
  readonly matrices: readonly MatrixClaim[];
  /** Classes and interfaces. */
  readonly classes: readonly MemberClaim[];
  /** The event that the headers of the request in a section name. */
  readonly headers: ReadonlyMap<Section, string>;
}

/** Lets every reader look at a page. */
export function readClaims(outline: Outline): PageClaims {
  const json = readJsonFences(outline);
  const topics = topicsOf(outline);
  const isDelivered = ({ section }: { readonly section: Section }): boolean => !isOutbound(topics.get(section)?.chain ?? []);
  const delivered = [...json.fences, ...readJsonCells(outline)].filter(isDelivered);
  const members = [...readMemberTables(outline), ...readMemberHeadings(outline)];
  const lists = readMemberLists(outline);
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
    members,
    lists,
    matrices: readMatrices(outline),
    classes: [readClasses, readTypeScript, readGoStructs, readPythonClasses, readRustStructs].flatMap((read) => read(outline)),
    headers: eventHeaders(outline),
  };
}
