export interface Data { // The `data` of `OrderCreated` and `OrderPaid`.
  id: string; // Example: `"1"`. Seen in 2 of 2 examples.
  meta: Meta; // Seen in 2 of 2 examples.
  list: List[]; // Seen in 2 of 2 examples.
  deep: Deep; // Seen in 2 of 2 examples.
}
export interface Deep { // The `deep` of `OrderCreated` and `OrderPaid`.
  a: A; // Seen in 2 of 2 examples.
}
export interface Meta { // The `meta` of `OrderPaid`.
  a?: number | null; // Example: `1`. Seen in 1 of 2 examples.
  b?: string | null; // Example: `"x"`. Seen in 1 of 2 examples.
}
export interface List { // The `list[]` of `OrderPaid`.
  x: number; // Example: `1`. Seen in the one example.
}
export interface A { // The `a` of `OrderPaid`.
  q?: boolean | null; // Example: `true`. Seen in 1 of 2 examples.
}
export interface OrderCreatedEvent { // Event type: `order.created`.
  type: 'order.created';
  data: Data; // Seen in the one example.
}
export interface OrderPaidEvent { // Event type: `order.paid`.
  type: 'order.paid';
  data: Data; // Seen in the one example.
}
