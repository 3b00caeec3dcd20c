export interface PotFiredData { // The `data` of `PotFiredEvent`.
  pot: string; // Example: `"p-1"`.
  degrees: number; // Example: `1100`.
}
export interface PotFiredEvent { // A pot was fired. Known from one example.
  topic: 'pot.fired';
  at: string; // Example: `"2025-01-02T03:04:05Z"`.
  data: PotFiredData;
}
export interface EventMap { // Every documented event, by its type.
  'pot.thrown': PotThrownEvent;
  'pot.fired': PotFiredEvent;
}
