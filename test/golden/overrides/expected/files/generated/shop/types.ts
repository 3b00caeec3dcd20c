export interface Payer { // The `paidBy` of `OrderPaidEvent`.
  name: string; // Example: `"Ada"`.
}
export interface Line { // One of the `lines` of `OrderPaidEvent`.
  sku?: string; // Example: `"s"`. Overridden: Gifts have none.
}
export interface OrderPaidEventData { // The data of `OrderPaidEvent`.
  orderId: string; // Example: `"A-17"`. Overridden: Since last year.
  amount?: number; // Example: `12`. Overridden: The service sends whole cents, and none for gifts.
  paidBy: Payer; // Overridden: That is what everybody calls it.
  extra: Record<string, string>; // Overridden: Shops add what they like.
  state: 'Paid' | 'Open' | (string & {}); // Example: `"Paid"`. Overridden: Told by support.
  lines: Line[];
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
