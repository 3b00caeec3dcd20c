export interface ActDoorOpenedEvent { // act-doorOpened. Event type: `act-doorOpened`.
  description: 'act-doorOpened';
  lift: number; // Example: `4`. Seen in the one example.
  floor: number; // Example: `2`. Seen in the one example.
}
export interface ActDoorClosedEvent { // act-doorClosed. Event type: `act-doorClosed`.
  description: 'act-doorClosed';
  lift: number; // Example: `4`. Seen in the one example.
  riders: number; // Example: `3`. Seen in the one example.
}
export interface ActAlarmRungEvent { // act-alarmRung. Event type: `act-alarmRung`.
  description: 'act-alarmRung';
  lift: number; // Example: `4`. Seen in the one example.
  cabin: string; // Example: `"B"`. Seen in the one example.
}
