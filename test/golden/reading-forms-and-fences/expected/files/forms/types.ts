// … others

/** Event type: `bell.rung`. */
export interface BellRungEvent {
  event: 'bell.rung';
  /** Seen in the one example. */
  data: BellRungData;
}

/**
 * Sent when the bell broke.
 * Event type: `bell.broken`.
 */
export interface BellBrokenEvent {
  event: 'bell.broken';
  /** Seen in the one example. */
  data: BellBrokenData;
}

/** Every documented event, by its type. */
export interface EventMap {
  'bell.rung': BellRungEvent;
  'bell.broken': BellBrokenEvent;
}

// … others
