// … others

/** The `body` of `BoatLeft`. */
export interface BoatLeftBody {
  /** Seen in the one example. */
  boat: Boat;
  /** Example: `"north"`. Seen in the one example. */
  bound_for: string;
}

// … others

/** Event type: `boat_left`. */
export interface BoatLeftEvent {
  event: 'boat_left';
  /** Example: `1700000000`. Seen in the one example. */
  sent: number;
  /** Seen in the one example. */
  body: BoatLeftBody;
}

/** Every documented event, by its type. */
export interface EventMap {
  'boat_arrived': BoatArrivedEvent;
  'boat_left': BoatLeftEvent;
}

// … others
