export interface HayStoredEvent { // The event `hay.stored`.
  event: 'hay.stored';
  bales: number; // How many bales. Example: `40`.
}
export interface FlourMilledEvent { // The event `flour.milled`.
  event: 'flour.milled';
  sacks: number; // Example: `4`.
  grain?: string; // Documented, but in no example.
}
export interface EventMap { // Every documented event, by its type.
  'hay.stored': HayStoredEvent;
  'flour.milled': FlourMilledEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  HayStored: 'hay.stored',
  FlourMilled: 'flour.milled',
} as const;
