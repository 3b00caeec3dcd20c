import type { OutgoingRequest } from './sending/outgoing-request.js';
import type { EventMembers } from './sending/sample-events.js';

/** What is sent, wherever that is to. */
export type Delivery = Omit<OutgoingRequest, 'url'>;

/** A form in which events come. */
export interface Form {
  readonly name: 'event-grid' | 'cloudevents' | 'json';
  /** Whether several events may come at once. */
  readonly hasBatches: boolean;
  /** An event in this form; nothing for one that does not come in it. */
  wrap(event: EventMembers): EventMembers | undefined;
  /** A delivery of events that are wrapped. */
  deliver(events: readonly EventMembers[]): Delivery;
  /** What a sender asks before it delivers; missing where it does not ask. */
  readonly handshake?: () => Delivery;
}
