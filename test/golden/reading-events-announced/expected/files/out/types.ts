export interface Swimmer { // The `swimmer` of `SwimmerEntered` and `SwimmerLeft`.
  band: string; // Example: `"B-1"`. Seen in 2 of 2 examples.
}
export interface SwimmerEnteredEvent { // somebody came in. Event type: `swimmer.entered`.
  action: 'swimmer.entered';
  swimmer: Swimmer; // Seen in the one example.
}
export interface SwimmerLeftEvent { // somebody left. Event type: `swimmer.left`.
  action: 'swimmer.left';
  swimmer: Swimmer; // Seen in the one example.
}
export interface PumpStartedEvent { // pump.started / pump.stopped. Event type: `pump.started`.
  action: 'pump.started';
  pump: number; // Example: `2`. Seen in the one example.
}
export interface PumpStoppedEvent { // pump.started / pump.stopped. Event type: `pump.stopped`.
  action: 'pump.stopped';
  pump: number; // Example: `2`. Seen in the one example.
}
