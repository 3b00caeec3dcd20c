import type { EventMap, EventType, OrderPaidEvent, OrderShippedEvent } from './types.js';
export const orderPaidExample: OrderPaidEvent = { // The documented example of `Contoso.Shop.OrderPaid`.
  id: '9aeb0fdf-c01e-0131-0922-9eb54906e209',
  topic: '/stores/{store-id}',
  subject: 'orders/1',
  data: {
    orderId: 'A-17',
    amount: 12.5,
    paidBy: {
      name: 'Ada',
    },
  },
  eventType: 'Contoso.Shop.OrderPaid',
  dataVersion: '1.0',
  metadataVersion: '1',
  eventTime: '2024-05-01T10:00:00Z',
};
export function makeOrderPaid(overrides?: Overrides<OrderPaidEvent>): OrderPaidEvent { // A valid `Contoso.Shop.OrderPaid` event: the example with its placeholders filled, and the given properties replaced.
  return make<OrderPaidEvent>(orderPaidExample, {
    topic: '/stores/store-id',
  }, overrides);
}
export const orderShippedExample: OrderShippedEvent = { // No example of `Contoso.Shop.OrderShipped` is documented; this is the least that its schema asks for.
  id: '00000000-0000-4000-8000-000000000000',
  topic: 'text',
  subject: 'text',
  data: {},
  eventType: 'Contoso.Shop.OrderShipped',
  dataVersion: 'text',
  metadataVersion: 'text',
  eventTime: '2025-01-01T00:00:00Z',
};
export function makeOrderShipped(overrides?: Overrides<OrderShippedEvent>): OrderShippedEvent { // A valid `Contoso.Shop.OrderShipped` event: the example with its placeholders filled, and the given properties replaced.
  return make<OrderShippedEvent>(orderShippedExample, {}, overrides);
}
export const examples: { readonly [T in EventType]: EventMap[T] } = { // The documented example of each event, by its type.
  'Contoso.Shop.OrderPaid': orderPaidExample,
  'Contoso.Shop.OrderShipped': orderShippedExample,
};
const factories: { readonly [T in EventType]: (overrides?: Overrides<EventMap[T]>) => EventMap[T] } = {
  'Contoso.Shop.OrderPaid': makeOrderPaid,
  'Contoso.Shop.OrderShipped': makeOrderShipped,
};
export function makeEvent<T extends EventType>(type: T, overrides?: Overrides<EventMap[T]>): EventMap[T] { // Creates a valid event of a type, like the `make…` function of that event.
  if (!hasOwn(factories, type)) throw new TypeError(`no event of the type ${String(type)} is documented`);
  return factories[type](overrides);
}
// … as in templates/
