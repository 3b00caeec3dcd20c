export interface Baker { // The `baker` of `BreadBakedEvent`.
  name: string; // Example: `"Ida"`.
  oven: number; // Example: `3`.
}
export interface Box { // The `box` of `BreadKeptEvent`.
  size: number;
}
export interface BreadBakedEvent { // The event `bread.baked`. Known from one example.
  loaf: number; // Example: `12`.
  baker: Baker;
  sold: boolean;
}
export interface BreadSoldEvent { // The event `bread.sold`. Known from one example.
  loaf: number; // Example: `12`.
  paid: boolean;
  coupon: unknown;
}
export interface BreadCutEvent { // The event `bread.cut`. Known from one example.
  loaf: number; // Example: `12`.
  slices: number; // Example: `9`.
  knife: string; // Example: `"long"`.
}
export interface BreadBurntEvent { // The event `bread.burnt`. Known from one example.
  loaf: number; // Example: `12`.
  alarm: boolean;
}
export interface BreadKeptEvent { // The event `bread.kept`.
  loaf: number; // Example: `12`.
  shelf?: number; // Only if it was put on one.
  warm: boolean;
  until: string; // Example: `"2024-05-01T10:00:00Z"`.
  phone: string; // Example: `"+49…"`.
  till: unknown;
  note?: string; // Example: `"soft"`.
  box?: Box;
}
export interface BreadGoneEvent {} // The event `bread.gone`.
export interface EventMap { // Every documented event, by its type.
  'bread.baked': BreadBakedEvent;
  'bread.sold': BreadSoldEvent;
  'bread.cut': BreadCutEvent;
  'bread.burnt': BreadBurntEvent;
  'bread.kept': BreadKeptEvent;
  'bread.gone': BreadGoneEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  BreadBaked: 'bread.baked',
  BreadSold: 'bread.sold',
  BreadCut: 'bread.cut',
  BreadBurnt: 'bread.burnt',
  BreadKept: 'bread.kept',
  BreadGone: 'bread.gone',
} as const;
