export interface Keeper { // Somebody who looks after the lamp. There are two of them.
  name: string; // The full name, as in the register. Example: `"Ada"`.
  keeper_duty: string; // Example: `"night"`.
  since: string; // When it began. It never changes. Example: `"2024-05-01"`.
}
export interface LampLitEvent { // Sent when the lamp is lit. It burns until dawn.
  event: 'lamp.lit';
  keeper: Keeper; // Who lit it.
  watts?: number; // How bright it is. Example: `400`.
  oil: number; // Example: `3`.
}
export interface EventMap { // Every documented event, by its type.
  'lamp.lit': LampLitEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  LampLit: 'lamp.lit', // Sent when the lamp is lit. It burns until dawn.
} as const;
