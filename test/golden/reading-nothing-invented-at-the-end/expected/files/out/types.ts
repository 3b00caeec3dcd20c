export interface HayStoredEvent { // Event type: `hay.stored`.
  event: 'hay.stored';
  bales: number; // How many bales. Example: `40`. Seen in the one example.
}
export interface FlourMilledEvent { // Event type: `flour.milled`.
  event: 'flour.milled';
  sacks: number; // Example: `4`. Seen in the one example.
  grain?: string | null; // In the table, but not in the example.
}
