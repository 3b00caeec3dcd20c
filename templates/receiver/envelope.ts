import { type ParsedEvent, parseEvent } from '../catalog/guards.ts';
import { cloudEventOf } from './http/cloud-event-headers.ts';
import { eventGridHandshakes } from './http/event-grid-handshakes.ts';
import type { AnsweredHandshake } from './http/handshake.ts';
import { platform } from './platform.ts';

/** If a header of the request names the event type, it is passed on. */
const parse: (value: unknown, givenType?: string) => ParsedEvent = parseEvent;

/** Which event it is that was delivered, whatever its envelope. */
export const parseDelivered: (value: unknown, givenType?: string) => ParsedEvent = parseInEnvelope;

/** An event in another envelope than the documented one is looked at in that one. */
function parseInEnvelope(value: unknown, givenType?: string): ParsedEvent {
  const parsed = parse(value, givenType);
  if (parsed.kind === 'event') return parsed;
  try {
    const adapted = toDocumentedEnvelope(value);
    return adapted === value ? parsed : withRaw(parse(adapted, givenType), value);
  } catch {
    return parsed;
  }
}

/** How senders of events in these envelopes check an address. */
export const envelopeHandshakes: readonly AnsweredHandshake[] = eventGridHandshakes;

/** What a request brings, of the value in its body. */
export const payloadOf: (value: unknown, header: (name: string) => string | null) => unknown = cloudEventOf;

/** The events of a delivery: the items of an array, or what stands where the pages show events, or the delivery itself. */
export const eventsIn: (delivery: unknown) => readonly unknown[] = itemsOfBatch;

function itemsOrItself(delivery: unknown): readonly unknown[] {
  return Array.isArray(delivery) ? delivery : [delivery];
}

/** The names that lead from a delivery to the array of its events. */
const BATCHES: readonly (readonly string[])[] = [];

function itemsOfBatch(delivery: unknown): readonly unknown[] {
  const arrays = BATCHES.map((path) => path.reduce<unknown>(memberNamed, delivery));
  return arrays.find((array): array is readonly unknown[] => Array.isArray(array)) ?? itemsOrItself(delivery);
}

/** A delivery of events, in an array where the pages show it. */
export function batchOf(events: readonly unknown[]): unknown {
  return BATCHES[0]?.reduceRight<unknown>((value, name) => ({ [name]: value }), events);
}

function memberNamed(value: unknown, name: string): unknown {
  const isOwn = typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, name);
  return isOwn ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function withRaw(parsed: ParsedEvent, raw: unknown): ParsedEvent {
  return parsed.kind === 'event' ? parsed : { ...parsed, raw };
}

/** What events in either envelope have, before anything is known of it. */
type Delivered = {
  readonly [N in
    | 'id'
    | 'source'
    | 'topic'
    | 'subject'
    | 'specversion'
    | 'type'
    | 'eventType'
    | 'time'
    | 'eventTime'
    | 'data'
    | 'data_base64']?: unknown;
};

/**
 * An event as the pages document it: in their envelope, with what a publisher's client left out of that. What is no event
 * stays as it is.
 */
const toDocumentedEnvelope: (value: unknown) => unknown = toEventGrid;

/** CloudEvents, and events of clients that leave out what only the service fills in, in the Event Grid schema. */
export function toEventGrid(value: unknown): unknown {
  const event = membersOf(value);
  if (event === undefined) return value;
  if (typeof event.specversion === 'string' && typeof event.type === 'string') {
    const { id, source, type, subject = '', time = '' } = event;
    return {
      id,
      topic: source,
      subject,
      eventType: type,
      eventTime: time,
      data: dataOf(event),
      dataVersion: '',
      metadataVersion: '1',
    };
  }
  return typeof event.eventType === 'string'
    ? { topic: '', subject: '', dataVersion: '', metadataVersion: '1', ...event }
    : value;
}

/** Events in the Event Grid schema as CloudEvents, and CloudEvents with their data unpacked. */
export function toCloudEvents(value: unknown): unknown {
  const event = membersOf(value);
  if (event === undefined) return value;
  if (typeof event.eventType === 'string') {
    const { id, topic, subject, eventType, eventTime, data } = event;
    return { specversion: '1.0', id, source: topic, type: eventType, subject, time: eventTime, data };
  }
  if (typeof event.data_base64 !== 'string') return value;
  const { data_base64: packed, ...others } = event;
  return { ...others, data: dataOf(event) };
}

function membersOf(value: unknown): Delivered | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.getPrototypeOf(value) === Object.prototype ? value : Object.assign(Object.create(null), value);
}

/** The data of a CloudEvent: as it is, or JSON in base64. */
function dataOf(event: Delivered): unknown {
  const packed = event.data_base64;
  if (typeof packed !== 'string') return event.data;
  try {
    const bytes = Uint8Array.from(platform.atob(packed), (character) => character.charCodeAt(0));
    return JSON.parse(new platform.TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return packed;
  }
}
