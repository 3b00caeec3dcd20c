export interface GateUpdateEvent { // Gate updates. Known from one example.
  type: 'gate-update';
  gate: number; // Example: `7`.
  state: string; // Example: `"closed"`.
}
export interface LevelUpdateEvent { // Level updates. Known from one example.
  type: 'level-update';
  gauge: number; // Example: `2`.
  centimeters: number; // Example: `130`.
}
export interface EventMap { // Every documented event, by its type.
  'gate-update': GateUpdateEvent;
  'level-update': LevelUpdateEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  GateUpdate: 'gate-update', // Gate updates.
  LevelUpdate: 'level-update', // Level updates.
} as const;
