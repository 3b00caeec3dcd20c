export interface AlarmReportEvent { // Event type: `Alarm report`.
  station: string; // Example: `"s-1"`. Seen in the one example.
  alarms: Alarm[]; // Seen in the one example.
}
