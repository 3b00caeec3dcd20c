export interface PotFiredData { // The `data` of `PotFired`.
  pot: string; // Example: `"p-1"`. Seen in the one example.
  degrees: number; // Example: `1100`. Seen in the one example.
}
export interface PotFiredEvent { // A pot was fired. Event type: `pot.fired`.
  topic: 'pot.fired';
  at: string; // Example: `"2025-01-02T03:04:05Z"` (date-time). Seen in the one example.
  data: PotFiredData; // Seen in the one example.
}
export interface EventMap { // Every documented event, by its type.
  'pot.thrown': PotThrownEvent;
  'pot.fired': PotFiredEvent;
}
