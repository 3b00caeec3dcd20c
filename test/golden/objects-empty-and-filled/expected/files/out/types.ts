export interface OrderCreatedData { // The `data` of `OrderCreatedEvent` and `OrderPaidEvent`.
  id: string; // Example: `"1"`.
  meta: Meta;
  list: List[];
  deep: Deep;
}
export interface Deep { // The `deep` of `OrderCreatedData`.
  a: A;
}
export interface Meta { // The `meta` of `OrderCreatedData`.
  a?: number; // Example: `1`. In 1 of 2 examples.
  b?: string; // Example: `"x"`. In 1 of 2 examples.
}
export interface List { // One of the `list` of `OrderCreatedData`.
  x: number; // Example: `1`.
}
export interface A { // The `a` of `Deep`.
  q?: boolean; // In 1 of 2 examples.
}
export interface OrderCreatedEvent { // The event `order.created`. Known from one example.
  type: 'order.created';
  data: OrderCreatedData;
}
export interface OrderPaidEvent { // The event `order.paid`. Known from one example.
  type: 'order.paid';
  data: OrderCreatedData;
}
export interface EventMap { // Every documented event, by its type.
  'order.created': OrderCreatedEvent;
  'order.paid': OrderPaidEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrderCreated: 'order.created',
  OrderPaid: 'order.paid',
} as const;
