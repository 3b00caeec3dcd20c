// … others

/** Event type: `Lift stuck`. */
export interface LiftStuckEvent {
  /** Example: `"evt_c"`. Seen in the one example. */
  id: string;
  /** Example: `2`. Seen in the one example. */
  type: number;
  /** Seen in the one example. */
  between: number[];
}

/** Every documented event, by its type. */
export interface EventMap {
  'Door opened': DoorOpenedEvent;
  'Door closed': DoorClosedEvent;
  'Lift stuck': LiftStuckEvent;
}

// … others
