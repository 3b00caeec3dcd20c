export interface OvenLitEvent { // The event `oven.lit`. Known from one example.
  event: 'oven.lit';
  until: unknown;
}
export interface EventMap { // Every documented event, by its type.
  'oven.lit': OvenLitEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OvenLit: 'oven.lit',
} as const;
