export interface OrderPaidEvent { // The event `order.paid`.
  type: 'order.paid';
  id: string; // The number of the order. Example: `"A-17"`.
  note?: string; // Example: `"as a gift"`. In 1 of 3 examples.
  coupon?: string | null; // Example: `"SPRING"`. In 2 of 3 examples.
  address?: Address; // In 1 of 3 examples.
  lines?: Line[]; // In 1 of 3 examples.
  ref?: string | null; // What the buyer calls it.
  tip?: number; // What the buyer gave on top.
}
