export interface AlarmReportEvent { // The event `Alarm report`. Known from one example.
  station: string; // Example: `"s-1"`.
  alarms: Alarm[];
}
export interface EventMap { // Every documented event, by its type.
  'Alarm report': AlarmReportEvent;
}
