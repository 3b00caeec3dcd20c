export interface Order { // The `order` of `OrderPaid` and `OrderSent`.
  id: string; // Example: `"o-1"`. Seen in 2 of 2 examples.
  'half \ud83d'?: boolean | null; // Example: `true`. Seen in 1 of 2 examples.
}
export interface OrderPaidEvent { // Event type: `order.paid`.
  type: 'order.paid';
  order: Order; // Seen in the one example.
}
export interface OrderSentEvent { // Event type: `order.sent`.
  type: 'order.sent';
  order: Order; // Seen in the one example.
}
