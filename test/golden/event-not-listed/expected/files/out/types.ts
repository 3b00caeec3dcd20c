export type OrderPaidEventData = unknown; // The data of `Contoso.Shop.OrderPaid`.
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid. Event type: `Contoso.Shop.OrderPaid`.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
export interface OrderPayedEventData { // The data of `Contoso.Shop.OrderPayed`.
  orderId: string; // Example: `"A-17"`. Seen in the one example.
  amount: number; // Example: `12.5`. Seen in the one example.
  paidBy: PaidBy; // Seen in the one example.
}
export interface OrderPayedEvent extends EventGridEnvelope { // Event type: `Contoso.Shop.OrderPayed`.
  eventType: 'Contoso.Shop.OrderPayed';
  data: OrderPayedEventData;
}
