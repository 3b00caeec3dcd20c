export interface Sack { // The `sack` of `MillEmptied`.
  weight: number; // Example: `50`. Seen in the one example.
}
export interface MillStatusEvent { // The mill.status event is sent when the status of the mill changes. Event type: `mill.status`.
  event: 'mill.status';
  mill: number; // Example: `3`. Seen in the one example.
  status: string; // Example: `"GRINDING"`. Seen in the one example.
}
export interface MillEmptiedEvent { // Event type: `mill.emptied`.
  event: 'mill.emptied';
  mill: number; // Example: `3`. Seen in the one example.
  sack: Sack; // Seen in the one example.
}
