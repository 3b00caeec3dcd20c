export interface Replaced { // The `replaced` of `TrainGoneEvent`.
  by: string;
}
export interface TrainLateEvent { // The event `train.late`.
  kind: 'train.late';
  minutes: number;
  stops: [] | [string] | [string, string];
}
export interface TrainGoneEvent { // The event `train.gone`.
  kind: 'train.gone';
  replaced?: Replaced | null;
}
export interface EventMap { // Every documented event, by its type.
  'train.late': TrainLateEvent;
  'train.gone': TrainGoneEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  TrainLate: 'train.late',
  TrainGone: 'train.gone',
} as const;
