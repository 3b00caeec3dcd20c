export interface OrderPaidEventData { // The data of `Contoso.Shop.OrderPaid`.
  orderId: string; // Example: `"A-18"`. Seen in the one example.
  amount: number; // Example: `12.5`. Seen in the one example.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid. Event type: `Contoso.Shop.OrderPaid`.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
