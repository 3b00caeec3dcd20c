export interface Cloth { // The cloth.
  width: number; // In centimeters. Example: `90`.
  dye?: Dye; // Documented, but in no example.
}
export interface Dye { // The `dye` of `Cloth`.
  name: string; // The dye.
}
export interface Place { // Where.
  row: number; // Example: `4`.
  column?: number; // Documented, but in no example.
}
export interface ClothWovenEvent { // The event `cloth.woven`.
  cloth: Cloth;
  event: 'cloth.woven';
}
export interface ClothTornEvent { // The event `cloth.torn`.
  place: Place; // Where.
  event: 'cloth.torn';
}
export interface EventMap { // Every documented event, by its type.
  'cloth.woven': ClothWovenEvent;
  'cloth.torn': ClothTornEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ClothWoven: 'cloth.woven',
  ClothTorn: 'cloth.torn',
} as const;
