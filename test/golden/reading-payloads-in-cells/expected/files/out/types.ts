export interface LampOnEvent { // The lamp was turned on.
  room: string;
  watts: number;
}
export interface LampOffEvent { // The lamp was turned off.
  room: string;
  after: Record<string, unknown>;
  steps: unknown[];
}
export interface LampBrokenEvent { // The event `lamp.broken`. Known from one example.
  room: string; // Example: `"kitchen"`.
  bulbs: number; // Example: `2`.
}
export interface LampFixedEvent { // The event `lamp.fixed`. Known from one example.
  room: string; // Example: `"kitchen"`.
  by: string; // Example: `"Ada"`.
}
export interface EventMap { // Every documented event, by its type.
  'lamp.on': LampOnEvent;
  'lamp.off': LampOffEvent;
  'lamp.broken': LampBrokenEvent;
  'lamp.fixed': LampFixedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  LampOn: 'lamp.on', // The lamp was turned on.
  LampOff: 'lamp.off', // The lamp was turned off.
  LampBroken: 'lamp.broken',
  LampFixed: 'lamp.fixed',
} as const;
