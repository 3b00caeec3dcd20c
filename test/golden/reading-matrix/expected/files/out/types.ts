export interface PassScannedEvent { // Event type: `pass.scanned`.
  gate: number; // Example: `2`. Seen in the one example.
  pass: string; // Example: `"P-1"`. Seen in the one example.
  event: 'pass.scanned';
}
export interface PassRefusedEvent { // Event type: `pass.refused`.
  gate: number; // Example: `2`. Seen in the one example.
  reason?: unknown; // In the table, but not in the example.
  event: 'pass.refused';
}
