export interface Payer { // Payer, as the pages document it.
  name: string; // Example: `"Ada"`. Seen in the one example.
}
export interface Line { // The `lines[]` of `OrderPaid`.
  sku?: string | null; // Example: `"s"`. Seen in the one example. Overridden: Gifts have none.
}
export interface OrderPaidEventData { // The data of `Contoso.Shop.OrderPaid`.
  orderId: string; // Example: `"A-17"` (uuid). Seen in the one example. Overridden: Since last year.
  amount?: number | null; // Example: `12`. Seen in the one example. Overridden: The service sends whole cents, and none for gifts.
  paidBy: Payer; // Seen in the one example. Overridden: That is what everybody calls it.
  extra: Record<string, string>; // Seen in the one example. Overridden: Shops add what they like.
  state: 'Paid' | 'Open' | (string & {}); // Example: `"Paid"`. Seen in the one example. Overridden: Told by support.
  lines: Line[]; // Seen in the one example.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid. Event type: `Contoso.Shop.OrderPaid`.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
