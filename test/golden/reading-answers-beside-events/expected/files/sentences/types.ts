export interface ActDoorOpenedEvent { // The event `act-doorOpened`. Known from one example.
  description: 'act-doorOpened';
  lift: number; // Example: `4`.
  floor: number; // Example: `2`.
}
export interface ActDoorClosedEvent { // The event `act-doorClosed`. Known from one example.
  description: 'act-doorClosed';
  lift: number; // Example: `4`.
  riders: number; // Example: `3`.
}
export interface ActAlarmRungEvent { // The event `act-alarmRung`. Known from one example.
  description: 'act-alarmRung';
  lift: number; // Example: `4`.
  cabin: string; // Example: `"B"`.
}
export interface EventMap { // Every documented event, by its type.
  'act-doorOpened': ActDoorOpenedEvent;
  'act-doorClosed': ActDoorClosedEvent;
  'act-alarmRung': ActAlarmRungEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ActDoorOpened: 'act-doorOpened',
  ActDoorClosed: 'act-doorClosed',
  ActAlarmRung: 'act-alarmRung',
} as const;
