export interface BellRungEvent { // Event type: `bell.rung`.
  event: 'bell.rung';
  data: BellRungData; // Seen in the one example.
}
export interface BellBrokenEvent { // Sent when the bell broke. Event type: `bell.broken`.
  event: 'bell.broken';
  data: BellBrokenData; // Seen in the one example.
}
