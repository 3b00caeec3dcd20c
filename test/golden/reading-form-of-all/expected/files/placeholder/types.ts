export interface BuoyLitData { // The `data` of `BuoyLitEvent`.
  buoy: number; // Example: `9`.
}
export interface BuoyLostData { // The `data` of `BuoyLostEvent`.
  buoy: number; // Example: `9`.
  last: string; // Example: `"54.1,10.2"`.
}
export interface BuoyLitEvent { // The event `buoy.lit`.
  event: 'buoy.lit';
  station?: string; // Documented, but in no example.
  at?: number; // Documented, but in no example.
  data: BuoyLitData;
}
export interface BuoyLostEvent { // The event `buoy.lost`.
  event: 'buoy.lost';
  station?: string; // Documented, but in no example.
  at?: number; // Documented, but in no example.
  data: BuoyLostData;
}
export interface EventMap { // Every documented event, by its type.
  'buoy.lit': BuoyLitEvent;
  'buoy.lost': BuoyLostEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  BuoyLit: 'buoy.lit',
  BuoyLost: 'buoy.lost',
} as const;
