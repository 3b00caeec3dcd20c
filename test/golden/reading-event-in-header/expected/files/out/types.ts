export interface BreadBakedEvent { // The event `bread_baked`, identified by `bread_baked` in the header `X-Bakery-Event`. Known from one example.
  loaves: number; // Example: `40`.
  oven: string; // Example: `"east"`.
}
export interface DoughSpoiledEvent { // The event `dough_spoiled`, identified by `dough_spoiled` in the header `X-Bakery-Event`. Known from one example.
  batch: string; // Example: `"b-3"`.
  reason: string; // Example: `"heat"`.
}
export interface EventMap { // Every documented event, by its type.
  'bread_baked': BreadBakedEvent;
  'dough_spoiled': DoughSpoiledEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  BreadBaked: 'bread_baked',
  DoughSpoiled: 'dough_spoiled',
} as const;
