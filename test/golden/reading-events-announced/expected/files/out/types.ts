export interface Swimmer { // The `swimmer` of `SwimmerEnteredEvent` and `SwimmerLeftEvent`.
  band: string; // Example: `"B-1"`.
}
export interface SwimmerEnteredEvent { // Somebody came in. Known from one example.
  action: 'swimmer.entered';
  swimmer: Swimmer;
}
export interface SwimmerLeftEvent { // Somebody left. Known from one example.
  action: 'swimmer.left';
  swimmer: Swimmer;
}
export interface PumpStartedEvent { // Pump.started / pump.stopped. Known from one example.
  action: 'pump.started';
  pump: number; // Example: `2`.
}
export interface PumpStoppedEvent { // Pump.started / pump.stopped. Known from one example.
  action: 'pump.stopped';
  pump: number; // Example: `2`.
}
export interface EventMap { // Every documented event, by its type.
  'swimmer.entered': SwimmerEnteredEvent;
  'swimmer.left': SwimmerLeftEvent;
  'pump.started': PumpStartedEvent;
  'pump.stopped': PumpStoppedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  SwimmerEntered: 'swimmer.entered', // Somebody came in.
  SwimmerLeft: 'swimmer.left', // Somebody left.
  PumpStarted: 'pump.started', // Pump.started / pump.stopped.
  PumpStopped: 'pump.stopped', // Pump.started / pump.stopped.
} as const;
