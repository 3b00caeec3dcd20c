export interface Farm { // The `farm` of `FenceClosedEvent`, `FenceOpenedEvent` and `GateLockedEvent`.
  name: string; // Example: `"North"`.
  hectares: number; // Example: `12`.
}
export interface FenceClosedPayload { // The `payload` of `FenceClosedEvent`.
  fence: number; // Example: `3`.
}
export interface FenceOpenedPayload { // The `payload` of `FenceOpenedEvent`.
  fence: number; // Example: `3`.
  by: string; // Example: `"Ana"`.
}
export interface GateLockedPayload { // The `payload` of `GateLockedEvent`.
  gate: string; // Example: `"west"`.
}
export interface FenceClosedEvent { // The event `fence.closed`. Known from one example.
  id: string; // Example: `"e1"`.
  event: 'fence.closed';
  farm: Farm;
  payload: FenceClosedPayload;
}
export interface FenceOpenedEvent { // The event `fence.opened`.
  id: string;
  event: 'fence.opened';
  farm: Farm;
  payload: FenceOpenedPayload;
}
export interface GateLockedEvent { // The event `gate.locked`.
  id: string;
  event: 'gate.locked';
  farm: Farm;
  payload: GateLockedPayload;
}
export interface EventMap { // Every documented event, by its type.
  'fence.closed': FenceClosedEvent;
  'fence.opened': FenceOpenedEvent;
  'gate.locked': GateLockedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  FenceClosed: 'fence.closed',
  FenceOpened: 'fence.opened',
  GateLocked: 'gate.locked',
} as const;
