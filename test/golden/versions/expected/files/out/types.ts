export interface PaidBy { // The `paidBy` of `OrderPaid`.
  name: string; // Example: `"Ada"`. Seen in the one example.
}
export interface OrderPaidEventData { // The data of `Contoso.Shop.OrderPaid`.
  orderId: string; // Example: `"A-17"`. Seen in the one example.
  amount: number; // Example: `12.5`. Seen in the one example. In the pages since 2024-02-01.
  paidBy: PaidBy; // Seen in the one example. In the pages since 2024-02-01.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid. Event type: `Contoso.Shop.OrderPaid`.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
export interface OrderShippedEventData { // The data of `Contoso.Shop.OrderShipped`.
  orderId: string; // Example: `"A-17"`. Seen in the one example.
  carrier: unknown; // Seen in the one example.
}
export interface OrderShippedEvent extends EventGridEnvelope { // An order left the store. Event type: `Contoso.Shop.OrderShipped`. In the pages since 2024-02-01.
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}
