import { type ParsedEvent, parseEvent } from '../src/events/index.js';
import { eventsIn, parseDelivered } from '../src/events/receiver/envelope.js';
import { readEventHeader } from '../src/events/receiver/event-header.js';
import { variantOf } from '../src/events/receiver/event-variants.js';
import { parseBody } from '../src/events/receiver/http/request-body.js';
import { findUnknownMembers } from '../src/events/receiver/unknown-members.js';

/** The names and indices that lead to a value. */
export type Steps = readonly (string | number)[];

/** A place in a payload that is not as documented. */
export interface Mark {
  readonly path: Steps;
  readonly kind: 'wrong' | 'missing' | 'undocumented';
  readonly text: string;
}

/** What a body holds, held against the pages. */
export interface Inspection {
  /** Missing if the body cannot be read. */
  readonly payload?: unknown;
  /** Which events it brings, as far as it says: their variants or types. */
  readonly claims: readonly string[];
  readonly marks: readonly Mark[];
}

/** More marks nobody reads. */
const MAX_MARKS = 200;

/** Reads a body as the receiver does, and finds what in it is not as documented. */
export function inspect(body: Uint8Array, headers: Headers): Inspection {
  const header = (name: string): string | null => headers.get(name);
  const parsed = parseBody(body, header);
  const named = readEventHeader(header);
  if (parsed === undefined) return { claims: named === undefined ? [] : [named], marks: [] };
  const payload = parsed.value;
  const events = eventsIn(payload);
  const around = placeOf(events[0], payload)?.slice(0, -1);
  const claims = new Set<string>();
  const marks: Mark[] = [];
  for (const [index, event] of events.entries()) {
    if (marks.length >= MAX_MARKS) break;
    const place = event === payload || around === undefined ? [] : [...around, index];
    const found = parseDelivered(event, named);
    if (found.type !== undefined) claims.add(claimOf(found, found.type));
    marks.push(...marksOf(event, named, found).map((mark) => ({ ...mark, path: [...place, ...mark.path] })));
  }
  return { payload, claims: [...claims], marks: marks.slice(0, MAX_MARKS) };
}

function claimOf(found: ParsedEvent, type: string): string {
  return found.kind === 'event' ? (variantOf(found.type, found.event) ?? type) : type;
}

function marksOf(event: unknown, named: string | undefined, found: ParsedEvent): readonly Mark[] {
  if (found.kind === 'unknown') return [];
  const issues = found.kind === 'event' ? [] : found.issues;
  const wrong = issues.map(
    ({ path, code, message }) => ({ path, kind: code === 'missing' ? code : 'wrong', text: message }) as const,
  );
  const documented = found.kind === 'event' ? found.event : inDocumentedEnvelope(event, named);
  const undocumented = found.type === undefined || documented === undefined ? [] : findUnknownMembers(found.type, documented);
  return [
    ...wrong,
    ...undocumented.map((at) => ({ path: stepsOf(at), kind: 'undocumented', text: `${at} is not documented` }) as const),
  ];
}

/** If a header of the request names the event type, it is passed on. */
const parse: (value: unknown, givenType?: string) => ParsedEvent = parseEvent;

/** The same event, unless it came in another envelope, whose properties the pages do not document. */
function inDocumentedEnvelope(event: unknown, named: string | undefined): object | undefined {
  return typeof event === 'object' && event !== null && parse(event, named).kind !== 'unknown' ? event : undefined;
}

/** Where an event stands in what was delivered: it is that, or an item of an array in it. */
function placeOf(event: unknown, value: unknown, depth = 0): Steps | undefined {
  if (value === event) return [];
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [step, member] of members) {
    const rest = placeOf(event, member, depth + 1);
    if (rest !== undefined) return [step, ...rest];
  }
  return undefined;
}

/** A path as it is written in code, in steps: `data.users[0]["a b"]`. */
function stepsOf(at: string): Steps {
  const steps = at.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([\w$]+)/g);
  return [...steps].map(([, index, quoted, name = '']) =>
    index === undefined ? (quoted === undefined ? name : JSON.parse(quoted)) : Number(index),
  );
}
