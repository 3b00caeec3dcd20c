export interface Crew { // One of the `crew` of `FerryDockedEvent`.
  name: string; // The name of one of the crew.
}
export interface FerryDockedEvent { // The event `ferry.docked`.
  pier: string; // The pier at which the ferry lies.
  passengers: number; // How many people left the ferry.
  crew: Crew[];
}
export interface FerryLeftEvent { // The event `ferry.left`. Known from one example.
  pier: string; // The pier that the ferry left. Example: `"A"`.
  late_by: number; // Minutes of delay, an integer. Example: `3`.
}
export interface FerryDelayedEvent { // The event `ferry.delayed`.
  minutes: unknown;
  cause?: unknown;
}
export interface EventMap { // Every documented event, by its type.
  'ferry.docked': FerryDockedEvent;
  'ferry.left': FerryLeftEvent;
  'ferry.delayed': FerryDelayedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  FerryDocked: 'ferry.docked',
  FerryLeft: 'ferry.left',
  FerryDelayed: 'ferry.delayed',
} as const;
