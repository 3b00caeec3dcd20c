export interface HideSoakedEvent { // The event `hide_soaked`, identified by `hide_soaked` in the header `X-Tannery-Event`. Known from one example.
  vat: number; // Example: `4`.
  liters: number; // Example: `300`.
}
export interface HideDriedEvent { // The event `hide_dried`, identified by `hide_dried` in the header `X-Tannery-Event`. Known from one example.
  hours: number; // Example: `30`.
}
export interface EventMap { // Every documented event, by its type.
  'hide_soaked': HideSoakedEvent;
  'hide_dried': HideDriedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  HideSoaked: 'hide_soaked',
  HideDried: 'hide_dried',
} as const;
