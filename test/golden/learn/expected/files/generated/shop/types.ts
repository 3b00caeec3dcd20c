export interface PaidBy { // The `paidBy` of `OrderPaid`.
  name: string; // Example: `"Ada"`. Seen in 8 of 8 examples and captured payloads.
  token?: string | null; // Seen in 1 of 8 examples and captured payloads.
}
export interface Extra { // The `extra` of `OrderPaid`.
  color: string; // Example: `"red"`. Seen in 8 of 8 examples and captured payloads.
}
export interface Line { // The `lines[]` of `OrderPaid`.
  sku: string; // Example: `"s"`. Seen in the one example.
}
export interface OrderPaidEventData { // The data of `Contoso.Shop.OrderPaid`.
  orderId: string; // Example: `"A-17"`. Seen in 8 of 8 examples and captured payloads.
  amount: number | string; // Example: `12`. Seen in 8 of 8 examples and captured payloads.
  paidBy: PaidBy; // Seen in 8 of 8 examples and captured payloads.
  extra: Extra; // Seen in 8 of 8 examples and captured payloads.
  state?: string | null; // Example: `"Paid"`. Seen in 3 of 8 examples and captured payloads.
  lines: Line[]; // Seen in 8 of 8 examples and captured payloads.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid. Event type: `Contoso.Shop.OrderPaid`.
  eventType: 'Contoso.Shop.OrderPaid';
  data?: OrderPaidEventData;
}
