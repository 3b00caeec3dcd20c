export interface AlarmRaisedEvent { // Event type: `alarm.raised`.
  event: 'alarm.raised';
  id: string; // Seen in the one example.
  raised_at: number; // Seen in the one example.
  floor: number; // Seen in the one example.
  silent: boolean; // Seen in the one example.
  state: 'armed' | 'ringing' | (string & {}); // Example: `"<armed|ringing>"`. Seen in the one example.
}
export interface AlarmClearedEvent { // Event type: `alarm.cleared`.
  event: 'alarm.cleared';
  place: string; // Seen in the one example.
  minutes: number; // Seen in the one example.
  drill: boolean; // Seen in the one example.
}
