export interface AlarmRaisedEvent { // The event `alarm.raised`.
  event: 'alarm.raised';
  id: string;
  raised_at: number;
  floor: number;
  silent: boolean;
  state: 'armed' | 'ringing' | (string & {}); // Example: `"<armed|ringing>"`.
}
export interface AlarmClearedEvent { // The event `alarm.cleared`.
  event: 'alarm.cleared';
  place: string;
  minutes: number;
  drill: boolean;
}
export interface EventMap { // Every documented event, by its type.
  'alarm.raised': AlarmRaisedEvent;
  'alarm.cleared': AlarmClearedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  AlarmRaised: 'alarm.raised',
  AlarmCleared: 'alarm.cleared',
} as const;
