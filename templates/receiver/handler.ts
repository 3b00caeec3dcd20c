import type { EventMap, EventType } from '../catalog/types.ts';
import type { VariantHandlers } from './event-variants.ts';

/** The request or message that delivered events. */
export interface DeliverySource {
  /** Returns a header of the request, such as `aeg-delivery-count`; `null` if it is missing or there is no request. */
  readonly header: (name: string) => string | null;
  /** The id that the publisher gives the delivery, the same each time it is repeated, if its signature scheme has one. */
  readonly id?: string | undefined;
}

/** How an event was delivered. */
export interface Delivery extends DeliverySource {
  /** The original event, which may have been in an envelope other than the documented one. */
  readonly raw: unknown;
  readonly index: number;
}

/** Handles an event of a type. Receives the event, the context passed to `dispatch`, and the delivery. */
export type Handler<T extends EventType, C = undefined> = (
  event: EventMap[T],
  context: C,
  delivery: Delivery,
) => void | Promise<void>;

/** A handler for every documented event, and for variants. If the pages document a new event, code stops compiling until a handler is added. */
export interface Handlers<C = undefined> extends Readonly<{ [T in EventType]: Handler<T, C> }>, VariantHandlers<C> {}

/** A handler that acknowledges an event without handling it. */
export function ignore(): void {}
