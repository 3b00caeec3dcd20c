export interface TramStoppedEvent { // The event `tram.stopped`. Known from one example.
  event: 'tram.stopped';
  tram: number; // Example: `7`.
  stop: string; // Example: `"Market"`.
}
export interface EventMap { // Every documented event, by its type.
  'tram.stopped': TramStoppedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  TramStopped: 'tram.stopped',
} as const;
