export interface Harbor { // The `harbor` of `TideHighEvent`.
  name: string;
  near?: Harbor[];
}
export interface TideHighEvent { // The water is as high as it gets. Identified by `tide.high` in the header `Tide-Event`. Known from one example.
  level: number; // Example: `3.2`.
  harbor?: Harbor;
}
export interface TideLowEvent { // The event `tide.low`, identified by `tide.low` in the header `Tide-Event`.
  level: number;
  harbor: Harbor;
}
export interface EventMap { // Every documented event, by its type.
  'tide.high': TideHighEvent;
  'tide.low': TideLowEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  TideHigh: 'tide.high', // The water is as high as it gets.
  TideLow: 'tide.low',
} as const;
