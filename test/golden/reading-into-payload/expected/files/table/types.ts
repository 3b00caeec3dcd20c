export interface CustomerDeletedPayload { // The `payload` of `CustomerDeleted`.
  customerId: string; // The customer. From the table; no example shows it.
  reason?: string | null; // Why. From the table; no example shows it.
}
export interface CustomerDeletedEvent { // A customer asked for it. Event type: `customer.deleted`.
  id: string; // The id of the delivery. From the table; no example shows it.
  event: 'customer.deleted';
  createdAt: string; // When it happened, in UTC. From the table; no example shows it.
  payload: CustomerDeletedPayload; // What happened. From the table; no example shows it.
}
