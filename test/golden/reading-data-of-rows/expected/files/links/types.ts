export interface BreadBakedData { // The `data` of `BreadBakedEvent` and `BreadSoldEvent`.
  loaf: string; // Example: `"rye"`.
  grams: number; // Example: `750`.
}
export interface OvenHeatedData { // The `data` of `OvenHeatedEvent`.
  loaf: string; // Example: `"none"`.
  oven: number; // Example: `2`.
  degrees: number; // Example: `250`.
}
export interface BreadBakedEvent { // A loaf is out of the oven.
  event: 'bread.baked';
  at: number; // Example: `1700000000`.
  data: BreadBakedData;
}
export interface BreadSoldEvent { // A loaf was sold.
  event: 'bread.sold';
  at: number; // Example: `1700000000`.
  data: BreadBakedData;
}
export interface OvenHeatedEvent { // An oven is hot. Known from one example.
  event: 'oven.heated';
  at: number; // Example: `1700000000`.
  data: OvenHeatedData;
}
export interface EventMap { // Every documented event, by its type.
  'bread.baked': BreadBakedEvent;
  'bread.sold': BreadSoldEvent;
  'oven.heated': OvenHeatedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  BreadBaked: 'bread.baked', // A loaf is out of the oven.
  BreadSold: 'bread.sold', // A loaf was sold.
  OvenHeated: 'oven.heated', // An oven is hot.
} as const;
