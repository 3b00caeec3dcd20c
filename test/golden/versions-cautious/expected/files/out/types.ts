export interface PaidBy { // The `paidBy` of `OrderPaidEvent`.
  name: string; // Example: `"Ada"`.
}
export interface OrderPaidEventData { // The data of `OrderPaidEvent`, as its one example shows it.
  orderId: string; // Example: `"A-17"`.
  amount?: number; // Example: `12.5`. Documented since 2024-02-01.
  paidBy?: PaidBy; // Documented since 2024-02-01.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
export interface OrderShippedEventData { // The data of `OrderShippedEvent`, as its one example shows it.
  orderId: string; // Example: `"A-17"`.
  carrier: unknown;
}
export interface OrderShippedEvent extends EventGridEnvelope { // An order left the store. Documented since 2024-02-01.
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}
