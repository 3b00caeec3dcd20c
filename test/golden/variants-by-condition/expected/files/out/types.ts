declare enum Undocumented {
  value = 'any other text',
}
export type UndocumentedValue = Undocumented; // A string that is none of the documented values. Assign it to a `string` to compare it with values that the pages do not name.
export interface CloudEventEnvelope { // What surrounds the data of every event in the CloudEvents 1.0 schema.
  specversion: string; // The version of CloudEvents, 1.0. Example: `"1.0"`.
  id: string; // Identifies the event together with `source`. Example: `"c-1"`.
  source: string; // The resource that the event comes from. Example: `"/crews"`.
}
export interface Berth { // The berth that is free now.
  name: string; // What it is called.
}
export interface TripChangedDelayedEventData { // The data of `ferry.trip.changed`, variant `delayed`.
  trip: string; // The id of the trip.
  status: 'delayed'; // What became of it: one of delayed, canceled and departed.
  minutes: number; // How late it is.
  reason: string; // Why.
}
export interface TripChangedCanceledEventData { // The data of `ferry.trip.changed`, variant `canceled`.
  trip: string; // The id of the trip.
  status: 'canceled'; // What became of it: one of delayed, canceled and departed.
  reason: string; // Why.
}
export interface TripChangedDepartedEventData { // The data of `ferry.trip.changed`, variant `departed`.
  trip: string; // The id of the trip.
  status: 'departed'; // What became of it: one of delayed, canceled and departed.
  berth: Berth; // The berth that is free now.
}
export interface TripChangedOtherEventData { // The data of `ferry.trip.changed`, with an undocumented value.
  trip: string; // The id of the trip.
  status: UndocumentedValue; // What became of it: one of delayed, canceled and departed.
}
export type TripChangedEventData = TripChangedDelayedEventData | TripChangedCanceledEventData | TripChangedDepartedEventData | TripChangedOtherEventData; // The data of `TripChangedEvent`.
export interface TripChangedEvent extends CloudEventEnvelope { // Sent when a trip of a ferry changes.
  type: 'ferry.trip.changed';
  data: TripChangedEventData;
}
export interface TripChangedDelayedEvent extends TripChangedEvent { // The event `ferry.trip.changed` with `delayed` in `data.status`.
  data: TripChangedDelayedEventData;
}
export interface TripChangedCanceledEvent extends TripChangedEvent { // The event `ferry.trip.changed` with `canceled` in `data.status`.
  data: TripChangedCanceledEventData;
}
export interface TripChangedDepartedEvent extends TripChangedEvent { // The event `ferry.trip.changed` with `departed` in `data.status`.
  data: TripChangedDepartedEventData;
}
export interface TripChangedOtherEvent extends TripChangedEvent { // The event `ferry.trip.changed` with an undocumented value in `data.status`.
  data: TripChangedOtherEventData;
}
export interface CrewChangedJoinedEventData { // The data of `ferry.crew.changed`, variant `joined`.
  action: 'joined'; // What happened, one of joined, left and moved.
  sailor: string; // The name of the sailor. Example: `"Ada"`.
  to: string; // The ship from now on, only present when action is joined or moved. Example: `"Tern"`.
}
export interface CrewChangedLeftEventData { // The data of `ferry.crew.changed`, variant `left`.
  action: 'left'; // What happened, one of joined, left and moved.
  sailor: string; // The name of the sailor. Example: `"Ada"`.
}
export interface CrewChangedMovedEventData { // The data of `ferry.crew.changed`, variant `moved`.
  action: 'moved'; // What happened, one of joined, left and moved.
  sailor: string; // The name of the sailor. Example: `"Ada"`.
  from: string; // The ship before, only present when action is moved. Example: `"Gull"`.
  to: string; // The ship from now on, only present when action is joined or moved. Example: `"Tern"`.
}
export interface CrewChangedOtherEventData { // The data of `ferry.crew.changed`, with an undocumented value.
  action: UndocumentedValue; // What happened, one of joined, left and moved.
  sailor: string; // The name of the sailor. Example: `"Ada"`.
}
export type CrewChangedEventData = CrewChangedJoinedEventData | CrewChangedLeftEventData | CrewChangedMovedEventData | CrewChangedOtherEventData; // The data of `CrewChangedEvent`.
export interface CrewChangedEvent extends CloudEventEnvelope { // The event `ferry.crew.changed`.
  type: 'ferry.crew.changed';
  data: CrewChangedEventData;
}
export interface CrewChangedJoinedEvent extends CrewChangedEvent { // The event `ferry.crew.changed` with `joined` in `data.action`.
  data: CrewChangedJoinedEventData;
}
export interface CrewChangedLeftEvent extends CrewChangedEvent { // The event `ferry.crew.changed` with `left` in `data.action`.
  data: CrewChangedLeftEventData;
}
export interface CrewChangedMovedEvent extends CrewChangedEvent { // The event `ferry.crew.changed` with `moved` in `data.action`.
  data: CrewChangedMovedEventData;
}
export interface CrewChangedOtherEvent extends CrewChangedEvent { // The event `ferry.crew.changed` with an undocumented value in `data.action`.
  data: CrewChangedOtherEventData;
}
export interface EventMap { // Every documented event, by its type.
  'ferry.trip.changed': TripChangedEvent;
  'ferry.crew.changed': CrewChangedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  TripChanged: 'ferry.trip.changed', // Sent when a trip of a ferry changes.
  CrewChanged: 'ferry.crew.changed',
} as const;
