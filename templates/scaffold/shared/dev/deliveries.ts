import { type EventType, EventTypes, makeEvent, parseEvent } from '../src/events/index.js';
import { eventsNamed } from './event-names.js';
import { mostSimilar } from './similar.js';

/** What is sent: as a browser's `fetch` takes it. */
export interface Delivery {
  readonly method: 'POST' | 'OPTIONS';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How events are wrapped. */
export type Form = 'documented' | 'cloudevents';

type Members = Readonly<Record<string, unknown>>;

/** Every event type; the pages document at least one. */
export const eventTypes = Object.values(EventTypes) as readonly EventType[] as readonly [EventType, ...EventType[]];

/** How events may be named: by their types, and as they are called in code. */
const namedEvents = Object.entries(EventTypes).map(([name, type]) => ({ name, type: type as EventType }));

/** The event types that a name stands for: a type, its last part or its name in code, in any case. Several if it is not clear. */
export function eventTypesNamed(name: string): readonly EventType[] {
  return eventsNamed(name, namedEvents).map(({ type }) => type);
}

/** The event type that a name stands for, if that is one alone. */
export function findEventType(name: string): EventType | undefined {
  const [only, ...others] = eventTypesNamed(name);
  return others.length === 0 ? only : undefined;
}

/** The name of an event that a mistyped one most likely means. */
export function nearestEvent(name: string): string | undefined {
  return mostSimilar(name, [...Object.keys(EventTypes), ...eventTypes]);
}

/** Documented examples, each with an id and a time of its own; several make a batch. */
export function deliveryOf(type: EventType, { form, count }: { readonly form: Form; readonly count: number }): Delivery {
  const events = Array.from({ length: count }, () => freshEvent(type));
  return form === 'cloudevents' ? cloudEvents(events.map((event) => toCloudEvent(type, event))) : asJson(events);
}

/** A delivery of an event that is not as documented; nothing where every event of the type is. */
export function invalidDelivery(type: EventType, form: Form): Delivery | undefined {
  const event = freshEvent(type);
  const { data } = event;
  const ofData = isMembers(data) ? Object.keys(data).map((name) => ({ ...event, data: without(data, name) })) : [];
  const ofEvent = Object.keys(event).map((name) => without(event, name));
  const invalid = [...ofData, ...ofEvent].find((candidate) => parseEvent(candidate).kind === 'invalid');
  if (invalid === undefined) return undefined;
  return form === 'cloudevents' ? cloudEvents([toCloudEvent(type, invalid)]) : asJson([invalid]);
}

/** What a sender asks before it delivers: Event Grid by a first event, CloudEvents by OPTIONS. */
export function handshake(form: Form): Delivery {
  if (form === 'cloudevents') {
    return { method: 'OPTIONS', headers: { 'webhook-request-origin': 'eventgrid.azure.net', 'webhook-request-rate': '120' } };
  }
  const validation = {
    id: crypto.randomUUID(),
    topic: '/subscriptions/local',
    subject: '',
    eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
    eventTime: new Date().toISOString(),
    metadataVersion: '1',
    dataVersion: '2',
    data: { validationCode: crypto.randomUUID() },
  };
  const { headers, ...others } = asJson([validation]);
  return { ...others, headers: { ...headers, 'aeg-event-type': 'SubscriptionValidation' } };
}

function freshEvent(type: EventType): Members {
  const event: object = makeEvent(type);
  const now = new Date().toISOString();
  const fresh: Members = { id: crypto.randomUUID(), eventTime: now, time: now };
  return Object.fromEntries(
    Object.entries(event).map(([name, value]) => [name, Object.hasOwn(fresh, name) ? fresh[name] : value]),
  );
}

function asJson(events: readonly Members[]): Delivery {
  const [only] = events;
  const isGrid = only !== undefined && 'eventType' in only;
  const body = JSON.stringify(events.length === 1 && !isGrid ? only : events);
  return { method: 'POST', headers: { 'content-type': 'application/json', 'aeg-event-type': 'Notification' }, body };
}

function cloudEvents(events: readonly Members[]): Delivery {
  const [only] = events;
  const type = events.length === 1 ? 'application/cloudevents+json' : 'application/cloudevents-batch+json';
  return {
    method: 'POST',
    headers: { 'content-type': `${type}; charset=utf-8` },
    body: JSON.stringify(events.length === 1 ? only : events),
  };
}

/** The same event in the other envelope; one that is a CloudEvent stays as it is. */
function toCloudEvent(type: EventType, event: Members): Members {
  if ('specversion' in event) return event;
  const { id = crypto.randomUUID(), topic, subject, eventTime, data = event } = event;
  const attributes = { specversion: '1.0', id, source: topic ?? '/local', type, subject, time: eventTime };
  return { ...attributes, datacontenttype: 'application/json', data };
}

function without(members: Members, name: string): Members {
  return Object.fromEntries(Object.entries(members).filter(([other]) => other !== name));
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
