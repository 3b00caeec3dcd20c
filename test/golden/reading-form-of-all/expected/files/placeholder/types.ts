export interface BuoyLitData { // The `data` of `BuoyLit`.
  buoy: number; // Example: `9`. Seen in the one example.
}
export interface BuoyLostData { // The `data` of `BuoyLost`.
  buoy: number; // Example: `9`. Seen in the one example.
  last: string; // Example: `"54.1,10.2"`. Seen in the one example.
}
export interface BuoyLitEvent { // Event type: `buoy.lit`.
  event: 'buoy.lit';
  station?: string | null; // In the table, but not in the example.
  at?: number | null; // In the table, but not in the example.
  data: BuoyLitData; // Seen in the one example.
}
export interface BuoyLostEvent { // Event type: `buoy.lost`.
  event: 'buoy.lost';
  station?: string | null; // In the table, but not in the example.
  at?: number | null; // In the table, but not in the example.
  data: BuoyLostData; // Seen in the one example.
}
