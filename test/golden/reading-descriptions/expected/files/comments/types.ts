export interface Keeper { // The `keeper` of `LampLitEvent` and `LampOutEvent`.
  name: string; // The full name. Example: `"Ada"`.
  duty: string; // What the keeper is paid for. Example: `"night"`.
}
export interface LampLitEvent { // Sent when the lamp is lit.
  event: 'lamp.lit';
  keeper: Keeper; // Who lit it.
  watts: number; // Example: `400`.
  oil?: number; // Example: `3`.
  lenses?: number[]; // Only sent if the lens was turned.
}
export interface LampOutEvent { // Sent when the lamp goes out.
  event: 'lamp.out';
  keeper: Keeper; // Who lit it.
  watts: number; // Example: `400`.
  oil?: number; // Example: `3`.
  lenses?: number[]; // Only sent if the lens was turned.
}
export interface EventMap { // Every documented event, by its type.
  'lamp.lit': LampLitEvent;
  'lamp.out': LampOutEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  LampLit: 'lamp.lit', // Sent when the lamp is lit.
  LampOut: 'lamp.out', // Sent when the lamp goes out.
} as const;
