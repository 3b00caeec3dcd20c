export interface ReadingTakenData { // The `data` of `ReadingTaken`.
  kwh: number; // Example: `17.5`. Seen in the one example.
}
export interface MeterSwappedData { // The `data` of `MeterSwapped`.
  oldSerial: string; // Example: `"A1"`. Seen in the one example.
  newSerial: string; // Example: `"B2"`. Seen in the one example.
}
export interface ReadingTakenEvent { // Event type: `reading.taken`.
  type: 'reading.taken';
  sentAt: string; // Example: `"2025-06-07T08:09:10Z"` (date-time). Seen in the one example.
  data: ReadingTakenData; // Seen in the one example.
}
export interface MeterSwappedEvent { // Event type: `meter.swapped`.
  type: 'meter.swapped';
  sentAt: string; // Example: `"2025-06-07T08:09:10Z"` (date-time). Seen in the one example.
  data: MeterSwappedData; // Seen in the one example.
}
