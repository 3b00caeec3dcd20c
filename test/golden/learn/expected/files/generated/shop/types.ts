export interface PaidBy { // The `paidBy` of `OrderPaidEvent`.
  name: string; // Example: `"Ada"`.
  token?: string; // In 1 of 8 examples and captured payloads.
}
export interface Extra { // The `extra` of `OrderPaidEvent`.
  color: string; // Example: `"red"`.
}
export interface Line { // One of the `lines` of `OrderPaidEvent`.
  sku: string; // Example: `"s"`.
}
export interface OrderPaidEventData { // The data of `OrderPaidEvent`.
  orderId: string; // Example: `"A-17"`.
  amount: number | string; // Example: `12`.
  paidBy: PaidBy;
  extra: Extra;
  state?: string; // Example: `"Paid"`. In 3 of 8 examples and captured payloads.
  lines: Line[];
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid.
  eventType: 'Contoso.Shop.OrderPaid';
  data?: OrderPaidEventData;
}
