export interface GustEvent { // The event `gust`.
  speed: number; // In meters per second. Example: `19.5`.
  mast: string; // Example: `"m1"`.
}
export interface HailEvent { // The event `hail`.
  size: number; // In millimeters. Example: `12`.
  minutes?: number; // How long it fell.
}
export interface EventMap { // Every documented event, by its type.
  'gust': GustEvent;
  'hail': HailEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  Gust: 'gust',
  Hail: 'hail',
} as const;
