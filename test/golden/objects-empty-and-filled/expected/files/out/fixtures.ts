import type { EventMap, EventType, OrderCreatedEvent, OrderPaidEvent } from './types.js';
export const orderCreatedExample: OrderCreatedEvent = { // The documented example of `order.created`.
  type: 'order.created',
  data: {
    id: '1',
    meta: {},
    list: [],
    deep: {
      a: {},
    },
  },
};
export function makeOrderCreated(overrides?: Overrides<OrderCreatedEvent>): OrderCreatedEvent { // A valid `order.created` event: the example with its placeholders filled, and the given properties replaced.
  return make<OrderCreatedEvent>(orderCreatedExample, {}, overrides);
}
export const orderPaidExample: OrderPaidEvent = { // The documented example of `order.paid`.
  type: 'order.paid',
  data: {
    id: '2',
    meta: {
      a: 1,
      b: 'x',
    },
    list: [
      {
        x: 1,
      },
    ],
    deep: {
      a: {
        q: true,
      },
    },
  },
};
export function makeOrderPaid(overrides?: Overrides<OrderPaidEvent>): OrderPaidEvent { // A valid `order.paid` event: the example with its placeholders filled, and the given properties replaced.
  return make<OrderPaidEvent>(orderPaidExample, {}, overrides);
}
export const examples: { readonly [T in EventType]: EventMap[T] } = { // The documented example of each event, by its type.
  'order.created': orderCreatedExample,
  'order.paid': orderPaidExample,
};
const factories: { readonly [T in EventType]: (overrides?: Overrides<EventMap[T]>) => EventMap[T] } = {
  'order.created': makeOrderCreated,
  'order.paid': makeOrderPaid,
};
export function makeEvent<T extends EventType>(type: T, overrides?: Overrides<EventMap[T]>): EventMap[T] { // Creates a valid event of a type, like the `make…` function of that event.
  if (!hasOwn(factories, type)) throw new TypeError(`no event of the type ${String(type)} is documented`);
  return factories[type](overrides);
}
// … as in templates/
