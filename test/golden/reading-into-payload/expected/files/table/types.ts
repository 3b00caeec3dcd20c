export interface CustomerDeletedPayload { // What happened.
  customerId: string; // The customer.
  reason?: string; // Why.
}
export interface CustomerDeletedEvent { // A customer asked for it.
  id: string; // The id of the delivery.
  event: 'customer.deleted';
  createdAt: string; // When it happened, in UTC.
  payload: CustomerDeletedPayload; // What happened.
}
