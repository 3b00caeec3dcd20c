export interface PlayOpenedEvent { // Event type: `play.opened`.
  kind: 'play.opened';
  stage: number; // Example: `1`. Seen in 2 of 2 examples.
  guest?: string | null; // Example: `"Eva"`. Seen in 1 of 2 examples.
}
export interface PlayClosedEvent { // Event type: `play.closed`.
  stage: number; // The stage. From the table; no example shows it.
  applause: number; // In seconds. From the table; no example shows it.
  kind: 'play.closed';
}
