export interface TramStoppedEvent { // Event type: `tram.stopped`.
  event: 'tram.stopped';
  tram: number; // Example: `7`. Seen in the one example.
  stop: string; // Example: `"Market"`. Seen in the one example.
}
