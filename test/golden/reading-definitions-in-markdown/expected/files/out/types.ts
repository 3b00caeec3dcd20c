export interface ClockWoundEvent { // The event `clock.wound`.
  turns: unknown;
  by: unknown;
}
export interface ClockStoppedEvent { // The event `clock.stopped`.
  hour: number; // The hour it shows. Example: `4`.
  minute: number; // The minute it shows. Example: `7`.
}
export interface ClockRangEvent { // The event `clock.rang`.
  tone: string; // How it sounded.
  times: number; // How often.
  loud: boolean;
}
export interface EventMap { // Every documented event, by its type.
  'clock.wound': ClockWoundEvent;
  'clock.stopped': ClockStoppedEvent;
  'clock.rang': ClockRangEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ClockWound: 'clock.wound',
  ClockStopped: 'clock.stopped',
  ClockRang: 'clock.rang',
} as const;
