import type { DocumentedMember } from '../model/documented.ts';
import type { Outline } from '../model/outline.ts';
import type { SignatureFact } from '../model/signatures/facts.ts';
import { readEnumerationPages } from './enumerations/enumeration-pages.ts';
import { readListedEvents } from './enumerations/listed-events.ts';
import { readClasses } from './fences/csharp-classes.ts';
import { readGoStructs } from './fences/go-structs.ts';
import { type JsonFence, readJsonFences } from './fences/json-fences.ts';
import { readPythonClasses } from './fences/python-classes.ts';
import { readRustStructs } from './fences/rust-structs.ts';
import { readNamelessTypes, readTypeScript } from './fences/typescript-types.ts';
import { readEventHeadings } from './headings/event-headings.ts';
import { readMemberHeadings } from './headings/member-headings.ts';
import { readEventLists } from './lists/event-lists.ts';
import { type ListedValues, readListedValues } from './lists/listed-values.ts';
import { type ListedMembers, readMemberLists } from './lists/member-lists.ts';
import { readWordedEvents } from './lists/worded-events.ts';
import { readCodeRows } from './prose/code-rows.ts';
import { readEventAlternatives } from './prose/event-alternatives.ts';
import { type EventHeaderClaim, readEventHeaders } from './prose/event-headers.ts';
import { readEventLabels } from './prose/event-labels.ts';
import { readProseMembers } from './prose/prose-members.ts';
import { readProseValues } from './prose/prose-values.ts';
import { readAlgorithms } from './signatures/algorithms-in-words.ts';
import { readEncodings } from './signatures/encodings-in-words.ts';
import { readHeadersInWords } from './signatures/headers-in-words.ts';
import { readShownHeaders } from './signatures/shown-headers.ts';
import { readSigned } from './signatures/signed-in-words.ts';
import { readSigningCode } from './signatures/signing-code.ts';
import { readTimes } from './signatures/times-in-words.ts';
import { readTokens } from './signatures/tokens.ts';
import { type EventClaim, readEventTables } from './tables/event-tables.ts';
import { readJsonCells } from './tables/json-cells.ts';
import { type MatrixClaim, readMatrices } from './tables/member-matrix.ts';
import { type MemberClaim, readMemberTables } from './tables/member-tables.ts';
import { readValueColumns } from './tables/value-columns.ts';

/** What makes claims of one kind about a page. */
export interface Reader<T> {
  /** What it reads. */
  readonly name: string;
  readonly read: (outline: Outline) => readonly T[];
}

/** All readers, by what they claim. */
export interface Readers {
  /** What names events. */
  readonly events: readonly Reader<EventClaim>[];
  /** What names the header that says which event a delivery is. */
  readonly headers: readonly Reader<EventHeaderClaim>[];
  readonly payloads: readonly Reader<JsonFence>[];
  readonly members: readonly Reader<MemberClaim>[];
  /** Lists, not all of which are certain to be of members. */
  readonly lists: readonly Reader<ListedMembers>[];
  /** Values that lists, or codes in a row, give to a member. */
  readonly values: readonly Reader<ListedValues>[];
  /** Values that sentences give to a member. */
  readonly proseValues: readonly Reader<DocumentedMember>[];
  readonly matrices: readonly Reader<MatrixClaim>[];
  /** Types in programming languages. */
  readonly classes: readonly Reader<MemberClaim>[];
  /** How deliveries are signed. */
  readonly signatures: readonly Reader<SignatureFact>[];
}

/** Every reader looks at every page. */
export const READERS: Readers = {
  events: [
    { name: 'tables of events', read: readEventTables },
    { name: 'lists of events', read: readEventLists },
    { name: 'lists of events in words', read: readWordedEvents },
    { name: 'events in code', read: readListedEvents },
    { name: 'pages about enumerations of events', read: readEnumerationPages },
    { name: 'events to choose from', read: readEventAlternatives },
    { name: 'headings of events', read: readEventHeadings },
    { name: 'labels of events', read: readEventLabels },
  ],
  headers: [{ name: 'headers of requests', read: readEventHeaders }],
  payloads: [
    { name: 'JSON in fences', read: (outline) => readJsonFences(outline).fences },
    { name: 'JSON in cells', read: readJsonCells },
  ],
  members: [
    { name: 'tables of members', read: readMemberTables },
    { name: 'headings of members', read: readMemberHeadings },
    { name: 'types without a name in TypeScript', read: readNamelessTypes },
  ],
  lists: [
    { name: 'lists of members', read: readMemberLists },
    { name: 'members in sentences', read: readProseMembers },
  ],
  values: [
    { name: 'lists of values', read: readListedValues },
    { name: 'values in a row', read: readCodeRows },
    { name: 'tables of values', read: readValueColumns },
  ],
  proseValues: [{ name: 'values in sentences', read: readProseValues }],
  matrices: [{ name: 'matrices of members and events', read: readMatrices }],
  classes: [
    { name: 'C#', read: readClasses },
    { name: 'TypeScript', read: readTypeScript },
    { name: 'Go', read: readGoStructs },
    { name: 'Python', read: readPythonClasses },
    { name: 'Rust', read: readRustStructs },
  ],
  signatures: [
    { name: 'headers of signatures in words', read: readHeadersInWords },
    { name: 'headers of signatures that are shown', read: readShownHeaders },
    { name: 'algorithms', read: readAlgorithms },
    { name: 'encodings', read: readEncodings },
    { name: 'what is signed', read: readSigned },
    { name: 'times of signatures', read: readTimes },
    { name: 'code that verifies', read: readSigningCode },
    { name: 'secrets in headers', read: readTokens },
  ],
};

/** What some readers claim, one after the other. */
export function readWith<T>(readers: readonly Reader<T>[], outline: Outline): readonly T[] {
  return readers.flatMap(({ read }) => read(outline));
}
