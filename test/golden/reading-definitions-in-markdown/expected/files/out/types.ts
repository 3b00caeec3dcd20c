export interface ClockWoundEvent { // Event type: `clock.wound`.
  turns: unknown; // From the table; no example shows it.
  by: unknown; // From the table; no example shows it.
}
export interface ClockStoppedEvent { // Event type: `clock.stopped`.
  hour: number; // integer. The hour it shows. Example: `4`. Seen in the one example.
  minute: number; // The minute it shows. Example: `7`. Seen in the one example.
}
export interface ClockRangEvent { // Event type: `clock.rang`.
  tone: string; // string – how it sounded. From the table; no example shows it.
  times: number; // integer – how often. From the table; no example shows it.
  loud: boolean; // boolean. From the table; no example shows it.
}
