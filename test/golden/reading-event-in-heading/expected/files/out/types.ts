export interface HumidityEvent { // Sent when a probe reports. Event type: `humidity`.
  probe: string; // Example: `"p1"`. Seen in the one example.
  percent: number; // Example: `41.5`. Seen in the one example.
}
export interface VoltageEvent { // Sent when the battery was measured. Event type: `voltage`.
  probe: string; // Example: `"p1"`. Seen in the one example.
  volts: number; // Example: `3.1`. Seen in the one example.
  charging: boolean; // Example: `false`. Seen in the one example.
}
