export interface Order { // The `order` of `OrderPaidEvent` and `OrderSentEvent`.
  id: string; // Example: `"o-1"`.
  'half \ud83d'?: boolean; // In 1 of 2 examples.
}
export interface OrderPaidEvent { // The event `order.paid`. Known from one example.
  type: 'order.paid';
  order: Order;
}
export interface OrderSentEvent { // The event `order.sent`. Known from one example.
  type: 'order.sent';
  order: Order;
}
export interface EventMap { // Every documented event, by its type.
  'order.paid': OrderPaidEvent;
  'order.sent': OrderSentEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrderPaid: 'order.paid',
  OrderSent: 'order.sent',
} as const;
