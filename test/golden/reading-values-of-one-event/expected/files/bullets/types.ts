export interface Sack { // The `sack` of `MillEmptiedEvent`.
  weight: number; // Example: `50`.
}
export interface MillStatusEvent { // The mill.status event is sent when the status of the mill changes. Known from one example.
  event: 'mill.status';
  mill: number; // Example: `3`.
  status: string; // Example: `"GRINDING"`.
}
export interface MillEmptiedEvent { // The event `mill.emptied`. Known from one example.
  event: 'mill.emptied';
  mill: number; // Example: `3`.
  sack: Sack;
}
export interface EventMap { // Every documented event, by its type.
  'mill.status': MillStatusEvent;
  'mill.emptied': MillEmptiedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  MillStatus: 'mill.status', // The mill.status event is sent when the status of the mill changes.
  MillEmptied: 'mill.emptied',
} as const;
