export interface Farm { // The `farm` of `FenceClosed`, `FenceOpened` and `GateLocked`.
  name: string; // Example: `"North"`. Seen in the one example.
  hectares: number; // Example: `12`. Seen in the one example.
}
export interface FenceClosedPayload { // The `payload` of `FenceClosed`.
  fence: number; // Example: `3`. Seen in the one example.
}
export interface FenceOpenedPayload { // The `payload` of `FenceOpened`.
  fence: number; // Example: `3`. Seen in the one example.
  by: string; // Example: `"Ana"`. Seen in the one example.
}
export interface GateLockedPayload { // The `payload` of `GateLocked`.
  gate: string; // Example: `"west"`. Seen in the one example.
}
export interface FenceClosedEvent { // Event type: `fence.closed`.
  id: string; // Example: `"e1"`. Seen in the one example.
  event: 'fence.closed';
  farm: Farm; // Seen in the one example.
  payload: FenceClosedPayload; // Seen in the one example.
}
export interface FenceOpenedEvent { // Event type: `fence.opened`.
  id: string; // In the table, but not in the example.
  event: 'fence.opened';
  farm: Farm; // In the table, but not in the example.
  payload: FenceOpenedPayload; // Seen in the one example.
}
export interface GateLockedEvent { // Event type: `gate.locked`.
  id: string; // In the table, but not in the example.
  event: 'gate.locked';
  farm: Farm; // In the table, but not in the example.
  payload: GateLockedPayload; // Seen in the one example.
}
