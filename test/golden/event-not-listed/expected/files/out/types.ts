export type OrderPaidEventData = unknown; // The data of `OrderPaidEvent`.
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
export interface OrderPayedEventData { // The data of `OrderPayedEvent`, as its one example shows it.
  orderId: string; // Example: `"A-17"`.
  amount: number; // Example: `12.5`.
  paidBy: PaidBy;
}
export interface OrderPayedEvent extends EventGridEnvelope { // The event `Contoso.Shop.OrderPayed`.
  eventType: 'Contoso.Shop.OrderPayed';
  data: OrderPayedEventData;
}
