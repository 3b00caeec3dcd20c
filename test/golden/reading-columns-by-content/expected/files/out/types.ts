export interface Crew { // The `crew[]` of `FerryDocked`.
  name: string; // The name of one of the crew. From the table; no example shows it.
}
export interface FerryDockedEvent { // Event type: `ferry.docked`.
  pier: string; // The pier at which the ferry lies. From the table; no example shows it.
  passengers: number; // How many people left the ferry. From the table; no example shows it.
  crew: Crew[]; // From the table; no example shows it.
}
export interface FerryLeftEvent { // Event type: `ferry.left`.
  pier: string; // The pier that the ferry left. Example: `"A"`. Seen in the one example.
  late_by: number; // Minutes of delay, an integer. Example: `3`. Seen in the one example.
}
export interface FerryDelayedEvent { // Event type: `ferry.delayed`.
  minutes: unknown; // From the table; no example shows it.
  cause?: unknown; // From the table; no example shows it.
}
