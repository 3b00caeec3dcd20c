import { type EventType, EventTypes, makeEvent } from '../src/events/index.js';
import { parseDelivered } from '../src/events/receiver/envelope.js';
import { eventHeaders, readEventHeader } from '../src/events/receiver/event-header.js';
import { idPathOf } from '../src/events/receiver/identity.js';
import type { Delivery, Form } from './form.js';
import { forms } from './forms.js';
import { closestMatch } from './names/closest-match.js';
import { eventsNamed } from './names/event-names.js';
import { type EventMembers, eventsLacking, freshEvent } from './sending/sample-events.js';

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
  return closestMatch(name, [...Object.keys(EventTypes), ...eventTypes]);
}

/** The forms in which events of a type come, the documented one first. */
export function formsOf(type: EventType): readonly Form[] {
  const event = sample(type);
  return forms.filter((form) => form.wrap(event) !== undefined);
}

/** Documented examples, each with an id of its own; several make a batch. By default in the form that the pages show. */
export function deliveryOf(type: EventType, { form = formOf(type), count = 1 }: { form?: Form; count?: number } = {}): Delivery {
  return delivered(
    type,
    form,
    Array.from({ length: count }, () => wrapped(form, sample(type))),
  );
}

/** A delivery of an event that is not as documented; nothing where every event of the type is. */
export function invalidDelivery(type: EventType, form: Form = formOf(type)): Delivery | undefined {
  const invalid = eventsLacking(sample(type)).find((event) => parseDelivered(event, toldOf(type)).kind === 'invalid');
  return invalid === undefined ? undefined : delivered(type, form, [wrapped(form, invalid)]);
}

/** What the headers of a delivery say of an event of a type; nothing where its payload says it. */
export function toldOf(type: EventType): string | undefined {
  const headers = new Headers(eventHeaders(type));
  return readEventHeader((name) => headers.get(name));
}

/** With the headers that say which event it is. */
function delivered(type: EventType, form: Form, events: readonly EventMembers[]): Delivery {
  const { headers, ...delivery } = form.deliver(events);
  return { ...delivery, headers: { ...headers, ...eventHeaders(type) } };
}

function formOf(type: EventType): Form {
  const [documented] = formsOf(type);
  if (documented === undefined) throw new Error(`there is no form in dev/forms.ts for ${type}`);
  return documented;
}

/** An event that lacks what tells its form goes as it is. */
function wrapped(form: Form, event: EventMembers): EventMembers {
  return form.wrap(event) ?? event;
}

/** The documented example, as if it were new. */
function sample(type: EventType): EventMembers {
  const example: object = makeEvent(type);
  return freshEvent(example as EventMembers, idPathOf(example));
}
