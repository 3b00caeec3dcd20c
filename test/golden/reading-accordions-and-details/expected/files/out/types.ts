export interface StoneCutEvent { // Event type: `stone.cut`.
  weight: number; // In tons. Example: `2.5`. Seen in the one example.
  saw?: string | null; // Optional. The saw. In the table, but not in the example.
  event: 'stone.cut';
}
export interface StoneSoldEvent { // Event type: `stone.sold`.
  buyer: string; // Who bought it. Example: `"Ida"`. Seen in the one example.
  price?: number | null; // Optional. What was paid. In the table, but not in the example.
  event: 'stone.sold';
}
