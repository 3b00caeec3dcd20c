export interface OrderCreatedPayload { // What happened.
  orderId: string; // The order. Example: `"o-1"`.
  total: number; // The sum. Example: `12.5`.
  coupon?: string; // The coupon that was used.
}
export interface OrderPaidPayload { // What happened.
  orderId: string; // The order. Example: `"o-1"`.
  method: string; // How it was paid. Example: `"card"`.
  receipt?: string; // Where the receipt is.
}
export interface CustomerDeletedPayload { // What happened.
  customerId: string; // The customer.
  reason?: string; // Why.
}
export interface OrderCreatedEvent { // A customer placed an order.
  id: string; // The id of the delivery. Example: `"d-1"`.
  event: 'order.created';
  createdAt: string; // When it happened, in UTC. Example: `"2025-01-02T03:04:05Z"`.
  payload: OrderCreatedPayload; // What happened.
}
export interface OrderPaidEvent { // The money has come in.
  id: string; // The id of the delivery. Example: `"d-2"`.
  event: 'order.paid';
  createdAt: string; // When it happened, in UTC. Example: `"2025-01-02T03:04:06Z"`.
  payload: OrderPaidPayload; // What happened.
}
export interface CustomerDeletedEvent { // A customer asked for it.
  id: string; // The id of the delivery.
  event: 'customer.deleted';
  createdAt: string; // When it happened, in UTC.
  payload: CustomerDeletedPayload; // What happened.
}
export interface EventMap { // Every documented event, by its type.
  'order.created': OrderCreatedEvent;
  'order.paid': OrderPaidEvent;
  'customer.deleted': CustomerDeletedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrderCreated: 'order.created', // A customer placed an order.
  OrderPaid: 'order.paid', // The money has come in.
  CustomerDeleted: 'customer.deleted', // A customer asked for it.
} as const;
