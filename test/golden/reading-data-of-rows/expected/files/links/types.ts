export interface BreadBakedData { // The `data` of `BreadBaked` and `BreadSold`.
  loaf: string; // Example: `"rye"`. Seen in 3 of 3 examples.
  grams: number; // Example: `750`. Seen in 3 of 3 examples.
}
export interface OvenHeatedData { // The `data` of `OvenHeated`.
  loaf: string; // Example: `"none"`. Seen in the one example.
  oven: number; // Example: `2`. Seen in the one example.
  degrees: number; // Example: `250`. Seen in the one example.
}
export interface BreadBakedEvent { // A loaf is out of the oven. Event type: `bread.baked`.
  event: 'bread.baked';
  at: number; // Example: `1700000000`. Seen in 2 of 2 examples.
  data: BreadBakedData; // Seen in 2 of 2 examples.
}
export interface BreadSoldEvent { // A loaf was sold. Event type: `bread.sold`.
  event: 'bread.sold';
  at: number; // Example: `1700000000`. Seen in the one example.
  data: BreadBakedData; // Seen in the one example.
}
export interface OvenHeatedEvent { // An oven is hot. Event type: `oven.heated`.
  event: 'oven.heated';
  at: number; // Example: `1700000000`. Seen in the one example.
  data: OvenHeatedData; // Seen in the one example.
}
