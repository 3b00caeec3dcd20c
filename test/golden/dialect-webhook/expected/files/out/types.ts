export interface Order { // The `order` of `OrderEvent`.
  id: number; // Example: `1`.
  state: string; // Example: `"open"`.
}
export interface User { // The `user` of `OrderEvent` and `RefundEvent`.
  id: number; // Example: `7`.
}
export interface OrderEvent { // Sent when an order changes. Known from one example.
  event_type: 'order';
  order: Order;
  user: User;
}
export interface RefundEvent { // Sent when money goes back. Known from one example.
  event_type: 'refund';
  amount: number; // Example: `5`.
  user: User;
}
export interface PingEvent { // The event `ping`, identified by `ping` in the header `X-Shop-Event`. Known from one example.
  zen: string; // Example: `"less"`.
}
export interface EventMap { // Every documented event, by its type.
  'order': OrderEvent;
  'refund': RefundEvent;
  'ping': PingEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  Order: 'order', // Sent when an order changes.
  Refund: 'refund', // Sent when money goes back.
  Ping: 'ping',
} as const;
