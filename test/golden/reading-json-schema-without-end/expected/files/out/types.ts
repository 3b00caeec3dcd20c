export interface A { // The `a` of `ABEvent`.
  x?: string;
  a?: A;
}
export type C = string;
export interface ABEvent { // The event `a.b`.
  a?: A;
  c?: C;
}
export interface EventMap { // Every documented event, by its type.
  'a.b': ABEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  AB: 'a.b',
} as const;
