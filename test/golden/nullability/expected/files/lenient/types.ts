export interface OrderPaidEvent { // Event type: `order.paid`.
  type: 'order.paid';
  id: string; // The number of the order. Example: `"A-17"`. Seen in 3 of 3 examples.
  note?: string | null; // Example: `"as a gift"`. Seen in 1 of 3 examples.
  coupon?: string | null; // Example: `"SPRING"`. Seen in 2 of 3 examples.
  address?: Address | null; // Seen in 1 of 3 examples.
  lines?: Line[] | null; // Seen in 1 of 3 examples.
  ref?: string | null; // What the buyer calls it. In the table, but in none of the 3 examples.
  tip?: number | null; // What the buyer gave on top. In the table, but in none of the 3 examples.
}
