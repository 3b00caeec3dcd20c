export interface PlayOpenedEvent { // The event `play.opened`.
  kind: 'play.opened';
  stage: number; // Example: `1`.
  guest?: string; // Example: `"Eva"`. In 1 of 2 examples.
}
export interface PlayClosedEvent { // The event `play.closed`.
  stage: number;
  applause: number; // In seconds.
  kind: 'play.closed';
}
export interface EventMap { // Every documented event, by its type.
  'play.opened': PlayOpenedEvent;
  'play.closed': PlayClosedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  PlayOpened: 'play.opened',
  PlayClosed: 'play.closed',
} as const;
