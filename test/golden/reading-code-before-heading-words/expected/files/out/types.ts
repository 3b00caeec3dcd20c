export interface WaterEvent { // Water - Valve opened. Known from one example.
  valve: string; // Example: `"v-12"`.
  liters: number; // Example: `4.5`.
}
export interface StatusEvent { // Status - Battery and signal. Known from one example.
  probe: string; // Example: `"p-3"`.
  battery: number; // Example: `81`.
}
export interface AlarmEvent { // Alarm - Alarm (or reminder). Known from one example.
  probe: string; // Example: `"p-3"`.
  level: string; // Example: `"high"`.
}
export interface EventMap { // Every documented event, by its type.
  'water': WaterEvent;
  'status': StatusEvent;
  'alarm': AlarmEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  Water: 'water', // Water - Valve opened.
  Status: 'status', // Status - Battery and signal.
  Alarm: 'alarm', // Alarm - Alarm (or reminder).
} as const;
