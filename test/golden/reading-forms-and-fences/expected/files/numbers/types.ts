export interface LiftStuckEvent { // The event `Lift stuck`. Known from one example.
  id: string; // Example: `"evt_c"`.
  type: number; // Example: `2`.
  between: number[];
}
export interface EventMap { // Every documented event, by its type.
  'Door opened': DoorOpenedEvent;
  'Door closed': DoorClosedEvent;
  'Lift stuck': LiftStuckEvent;
}
