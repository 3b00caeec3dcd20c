export interface Configuration {
  color?: string;
}
export interface PlainEvent { // The event `plain`.
  a?: string;
}
export interface EventMap { // Every documented event, by its type.
  'plain': PlainEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  Plain: 'plain',
} as const;
