export interface Order { // The `order` of `Order`.
  id: number; // Example: `1`. Seen in the one example.
  state: string; // Example: `"open"`. Seen in the one example.
}
export interface User { // The `user` of `Order` and `Refund`.
  id: number; // Example: `7`. Seen in 2 of 2 examples.
}
export interface OrderEvent { // Sent when an order changes. Event type: `order`.
  event_type: 'order';
  order: Order; // Seen in the one example.
  user: User; // Seen in the one example.
}
export interface RefundEvent { // Sent when money goes back. Event type: `refund`.
  event_type: 'refund';
  amount: number; // Example: `5`. Seen in the one example.
  user: User; // Seen in the one example.
}
export interface PingEvent { // Ping. Event type: `ping`, in the header `X-Shop-Event`.
  zen: string; // Example: `"less"`. Seen in the one example.
}
