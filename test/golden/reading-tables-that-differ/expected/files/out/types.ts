// … others

/** Event type: `gate.opened`. */
export interface GateOpenedEvent {
  event: 'gate.opened';
  /**
   * how wide.
   * Example: `3`. Seen in the one example.
   */
  width: number;
  /**
   * by whom.
   * In the table, but not in the example.
   */
  by?: string | null;
}

// … others
