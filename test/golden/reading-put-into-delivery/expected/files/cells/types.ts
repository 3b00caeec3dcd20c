// … others

/** The `data` of `PotFired`. */
export interface PotFiredData {
  /** Example: `"p-1"`. Seen in the one example. */
  pot: string;
  /** Example: `1100`. Seen in the one example. */
  degrees: number;
}

// … others

/**
 * A pot was fired.
 * Event type: `pot.fired`.
 */
export interface PotFiredEvent {
  topic: 'pot.fired';
  /** Example: `"2025-01-02T03:04:05Z"` (date-time). Seen in the one example. */
  at: string;
  /** Seen in the one example. */
  data: PotFiredData;
}

/** Every documented event, by its type. */
export interface EventMap {
  'pot.thrown': PotThrownEvent;
  'pot.fired': PotFiredEvent;
}

// … others
