export interface OrderPaidEventData { // The data of `OrderPaidEvent`, as its one example shows it.
  orderId: string; // Example: `"A-17"`.
  amount: number; // Example: `12.5`.
  paidBy: PaidBy;
}
export interface OrderPaidEvent extends EventGridEnvelope { // Somebody paid.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
