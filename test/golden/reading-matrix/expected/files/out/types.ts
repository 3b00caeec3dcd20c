export interface PassScannedEvent { // The event `pass.scanned`. Known from one example.
  gate: number; // Example: `2`.
  pass: string; // Example: `"P-1"`.
  event: 'pass.scanned';
}
export interface PassRefusedEvent { // The event `pass.refused`. Known from one example.
  gate: number; // Example: `2`.
  reason?: unknown; // Documented, but in no example.
  event: 'pass.refused';
}
export interface EventMap { // Every documented event, by its type.
  'pass.scanned': PassScannedEvent;
  'pass.refused': PassRefusedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  PassScanned: 'pass.scanned',
  PassRefused: 'pass.refused',
} as const;
