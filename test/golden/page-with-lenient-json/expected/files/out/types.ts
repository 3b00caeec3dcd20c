export interface OrderPaidEventData { // The data of `OrderPaidEvent`, as its one example shows it.
  orderId: string; // Example: `"A-18"`.
  amount: number; // Example: `12.5`.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
