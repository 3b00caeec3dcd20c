export interface Data { // The `data` of `OrderCreatedEvent` and `OrderPaidEvent`.
  id: string; // Example: `"1"`.
  meta: Meta;
  list: List[];
  deep: Deep;
}
export interface Deep { // The `deep` of `Data`.
  a: A;
}
export interface Meta { // The `meta` of `Data`.
  a?: number; // Example: `1`. In 1 of 2 examples.
  b?: string; // Example: `"x"`. In 1 of 2 examples.
}
export interface List { // One of the `list` of `Data`.
  x: number; // Example: `1`.
}
export interface A { // The `a` of `Deep`.
  q?: boolean; // In 1 of 2 examples.
}
export interface OrderCreatedEvent { // The event `order.created`. Known from one example.
  type: 'order.created';
  data: Data;
}
export interface OrderPaidEvent { // The event `order.paid`. Known from one example.
  type: 'order.paid';
  data: Data;
}
export interface EventMap { // Every documented event, by its type.
  'order.created': OrderCreatedEvent;
  'order.paid': OrderPaidEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrderCreated: 'order.created',
  OrderPaid: 'order.paid',
} as const;
