export interface ReadingTakenData { // The `data` of `ReadingTakenEvent`.
  kwh: number; // Example: `17.5`.
}
export interface MeterSwappedData { // The `data` of `MeterSwappedEvent`.
  oldSerial: string; // Example: `"A1"`.
  newSerial: string; // Example: `"B2"`.
}
export interface ReadingTakenEvent { // The event `reading.taken`.
  type: 'reading.taken';
  sentAt: string; // Example: `"2025-06-07T08:09:10Z"`.
  data: ReadingTakenData;
}
export interface MeterSwappedEvent { // The event `meter.swapped`.
  type: 'meter.swapped';
  sentAt: string; // Example: `"2025-06-07T08:09:10Z"`.
  data: MeterSwappedData;
}
export interface EventMap { // Every documented event, by its type.
  'reading.taken': ReadingTakenEvent;
  'meter.swapped': MeterSwappedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ReadingTaken: 'reading.taken',
  MeterSwapped: 'meter.swapped',
} as const;
