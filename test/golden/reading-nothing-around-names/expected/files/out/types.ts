// … others

/** Event type: `Alarm report`. */
export interface AlarmReportEvent {
  /** Example: `"s-1"`. Seen in the one example. */
  station: string;
  /** Seen in the one example. */
  alarms: Alarm[];
}

/** Every documented event, by its type. */
export interface EventMap {
  'Alarm report': AlarmReportEvent;
}

// … others
