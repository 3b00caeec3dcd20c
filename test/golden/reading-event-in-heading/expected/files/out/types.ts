export interface HumidityEvent { // Sent when a probe reports. Known from one example.
  probe: string; // Example: `"p1"`.
  percent: number; // Example: `41.5`.
}
export interface VoltageEvent { // Sent when the battery was measured. Known from one example.
  probe: string; // Example: `"p1"`.
  volts: number; // Example: `3.1`.
  charging: boolean;
}
export interface EventMap { // Every documented event, by its type.
  'humidity': HumidityEvent;
  'voltage': VoltageEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  Humidity: 'humidity', // Sent when a probe reports.
  Voltage: 'voltage', // Sent when the battery was measured.
} as const;
