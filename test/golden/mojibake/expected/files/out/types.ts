export interface OrderPaidEventData { // The data of `Contoso.Shop.OrderPaid`.
  orderId: string; // Example: `"A-17"`. Seen in the one example.
  amount: number; // Example: `12.5`. Seen in the one example.
  paidBy: PaidBy; // Seen in the one example.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid in full. Event type: `Contoso.Shop.OrderPaid`.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
