export interface StoneCutEvent { // The event `stone.cut`.
  weight: number; // In tons. Example: `2.5`.
  saw?: string;
  event: 'stone.cut';
}
export interface StoneSoldEvent { // The event `stone.sold`.
  buyer: string; // Who bought it. Example: `"Ida"`.
  price?: number; // What was paid.
  event: 'stone.sold';
}
export interface EventMap { // Every documented event, by its type.
  'stone.cut': StoneCutEvent;
  'stone.sold': StoneSoldEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  StoneCut: 'stone.cut',
  StoneSold: 'stone.sold',
} as const;
