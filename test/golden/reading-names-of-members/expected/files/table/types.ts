export interface Roof { // The `roof` of `RoofOpenedEvent` and `RoofClosedEvent`.
  angle: number; // Example: `30`.
  'motor.state'?: string; // Example: `"on"`. In 1 of 2 examples.
}
export interface RoofOpenedEvent { // Format of all events. Known from one example.
  event: 'roof.opened';
  at: number; // Example: `1700000000`.
  roof: Roof;
}
export interface RoofClosedEvent { // The event `roof.closed`. Known from one example.
  event: 'roof.closed';
  at: number; // Example: `1700000000`.
  roof: Roof;
}
export interface EventMap { // Every documented event, by its type.
  'roof.opened': RoofOpenedEvent;
  'roof.closed': RoofClosedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  RoofOpened: 'roof.opened', // Format of all events.
  RoofClosed: 'roof.closed',
} as const;
