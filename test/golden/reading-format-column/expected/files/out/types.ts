export interface PilotBoardedEvent { // Event type: `pilot.boarded`.
  berth: number; // The number of the berth. Example: `12`. Seen in the one example.
  pilot: string | null; // Who steers. Example: `"Kim"`. Seen in the one example.
  boarded_at: string; // When it left. Example: `"2025-01-02T03:04:05Z"` (date-time). Seen in the one example.
  tugs?: number | null; // How many tugs pull. In the table, but not in the example.
  event: 'pilot.boarded';
}
export interface PilotLeftEvent { // Event type: `pilot.left`.
  boat: string | null; // The boat. Example: `"Tern"`. Seen in the one example.
  speed: number; // In knots. Example: `7.5`. Seen in the one example.
  event: 'pilot.left';
}
