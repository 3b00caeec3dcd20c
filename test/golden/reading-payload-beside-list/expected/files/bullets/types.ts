export interface Shepherd { // The `shepherd` of `ShepherdHireEvent`.
  name: string; // Example: `"Ana"`.
}
export interface FlockGroupJoinEvent { // A flock joined. Known from one example.
  id: string; // Example: `"f1"`.
  size: number; // Example: `40`.
  shepherd: unknown;
}
export interface FlockGroupLeaveEvent { // A flock left. Known from one example.
  id: string; // Example: `"f1"`.
  size: number; // Example: `40`.
  shepherd: unknown;
}
export interface ShepherdHireEvent { // A shepherd was hired. Known from one example.
  version: number; // Example: `1`.
  shepherd: Shepherd;
}
export interface EventMap { // Every documented event, by its type.
  'flock_group:join': FlockGroupJoinEvent;
  'flock_group:leave': FlockGroupLeaveEvent;
  'shepherd:hire': ShepherdHireEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  FlockGroupJoin: 'flock_group:join', // A flock joined.
  FlockGroupLeave: 'flock_group:leave', // A flock left.
  ShepherdHire: 'shepherd:hire', // A shepherd was hired.
} as const;
