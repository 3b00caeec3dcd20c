export interface Roof { // The `roof` of `RoofOpened` and `RoofClosed`.
  angle: number; // Example: `30`. Seen in 2 of 2 examples.
  'motor.state'?: string | null; // Example: `"on"`. Seen in 1 of 2 examples.
}
export interface RoofOpenedEvent { // Format of all events. Event type: `roof.opened`.
  event: 'roof.opened';
  at: number; // Example: `1700000000`. Seen in the one example.
  roof: Roof; // Seen in the one example.
}
export interface RoofClosedEvent { // Event type: `roof.closed`.
  event: 'roof.closed';
  at: number; // Example: `1700000000`. Seen in the one example.
  roof: Roof; // Seen in the one example.
}
