import type { EventMap, EventType, OrderEvent, PingEvent, RefundEvent } from './types.js';
export const orderExample: OrderEvent = { // The documented example of `order`.
  event_type: 'order',
  order: {
    id: 1,
    state: 'open',
  },
  user: {
    id: 7,
  },
};
export function makeOrder(overrides?: Overrides<OrderEvent>): OrderEvent { // A valid `order` event: the example with its placeholders filled, and the given properties replaced.
  return make<OrderEvent>(orderExample, {}, overrides);
}
export const refundExample: RefundEvent = { // The documented example of `refund`.
  event_type: 'refund',
  amount: 5,
  user: {
    id: 7,
  },
};
export function makeRefund(overrides?: Overrides<RefundEvent>): RefundEvent { // A valid `refund` event: the example with its placeholders filled, and the given properties replaced.
  return make<RefundEvent>(refundExample, {}, overrides);
}
export const pingExample: PingEvent = { // The documented example of `ping`.
  zen: 'less',
};
export function makePing(overrides?: Overrides<PingEvent>): PingEvent { // A valid `ping` event: the example with its placeholders filled, and the given properties replaced.
  return make<PingEvent>(pingExample, {}, overrides);
}
export const examples: { readonly [T in EventType]: EventMap[T] } = { // The documented example of each event, by its type.
  order: orderExample,
  refund: refundExample,
  ping: pingExample,
};
const factories: { readonly [T in EventType]: (overrides?: Overrides<EventMap[T]>) => EventMap[T] } = {
  order: makeOrder,
  refund: makeRefund,
  ping: makePing,
};
export function makeEvent<T extends EventType>(type: T, overrides?: Overrides<EventMap[T]>): EventMap[T] { // Creates a valid event of a type, like the `make…` function of that event.
  if (!hasOwn(factories, type)) throw new TypeError(`no event of the type ${String(type)} is documented`);
  return factories[type](overrides);
}
// … as in templates/
