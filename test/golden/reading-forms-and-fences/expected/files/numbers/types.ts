export interface LiftStuckEvent { // Event type: `Lift stuck`.
  id: string; // Example: `"evt_c"`. Seen in the one example.
  type: number; // Example: `2`. Seen in the one example.
  between: number[]; // Seen in the one example.
}
export interface EventMap { // Every documented event, by its type.
  'Door opened': DoorOpenedEvent;
  'Door closed': DoorClosedEvent;
  'Lift stuck': LiftStuckEvent;
}
