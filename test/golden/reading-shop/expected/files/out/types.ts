export interface OrderCreatedPayload { // The `payload` of `OrderCreated`.
  orderId: string; // the order. Example: `"o-1"`. Seen in the one example.
  total: number; // the sum. Example: `12.5`. Seen in the one example.
  coupon?: string | null; // the coupon that was used. In the table, but not in the example.
}
export interface OrderPaidPayload { // The `payload` of `OrderPaid`.
  orderId: string; // The order. Example: `"o-1"`. Seen in the one example.
  method: string; // How it was paid. Example: `"card"`. Seen in the one example.
  receipt?: string | null; // Where the receipt is. In the table, but not in the example.
}
export interface CustomerDeletedPayload { // The `payload` of `CustomerDeleted`.
  customerId: string; // The customer. From the table; no example shows it.
  reason?: string | null; // Why. From the table; no example shows it.
}
export interface OrderCreatedEvent { // A customer placed an order. Event type: `order.created`.
  id: string; // The id of the delivery. Example: `"d-1"`. Seen in the one example.
  event: 'order.created';
  createdAt: string; // When it happened, in UTC. Example: `"2025-01-02T03:04:05Z"` (date-time). Seen in the one example.
  payload: OrderCreatedPayload; // What happened. Seen in the one example.
}
export interface OrderPaidEvent { // The money has come in. Event type: `order.paid`.
  id: string; // The id of the delivery. Example: `"d-2"`. Seen in the one example.
  event: 'order.paid';
  createdAt: string; // When it happened, in UTC. Example: `"2025-01-02T03:04:06Z"` (date-time). Seen in the one example.
  payload: OrderPaidPayload; // What happened. Seen in the one example.
}
export interface CustomerDeletedEvent { // A customer asked for it. Event type: `customer.deleted`.
  id: string; // The id of the delivery. From the table; no example shows it.
  event: 'customer.deleted';
  createdAt: string; // When it happened, in UTC. From the table; no example shows it.
  payload: CustomerDeletedPayload; // What happened. From the table; no example shows it.
}
