export interface Tail { // One of the `tails` of `KiteRoseEvent`.
  length?: number;
}
export interface Kite { // The `kite` of `KiteRoseEvent`.
  id?: string;
  color?: 'red' | 'blue';
}
export interface KiteRoseEvent { // The event `kite.rose`.
  event: 'kite.rose'; // Which event it is.
  kite: Kite;
  height?: number | null; // In meters.
  tails?: Tail[];
  sentAt?: string; // When it was sent.
}
export interface EventMap { // Every documented event, by its type.
  'kite.rose': KiteRoseEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  KiteRose: 'kite.rose',
} as const;
