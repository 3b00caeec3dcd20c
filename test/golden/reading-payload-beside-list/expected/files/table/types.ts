export interface FenceCutEvent { // A fence was cut. Known from one example.
  fence: number; // Example: `4`.
  meters: number; // Example: `12.5`.
}
export interface FenceMendedEvent { // It was mended. Known from one example.
  fence: number; // Example: `4`.
  meters: number; // Example: `12.5`.
}
export interface WellDryEvent { // A well is dry. Known from one example.
  well: string; // Example: `"north"`.
  depth: number; // Example: `31`.
}
export interface EventMap { // Every documented event, by its type.
  'fence.cut': FenceCutEvent;
  'fence.mended': FenceMendedEvent;
  'well.dry': WellDryEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  FenceCut: 'fence.cut', // A fence was cut.
  FenceMended: 'fence.mended', // It was mended.
  WellDry: 'well.dry', // A well is dry.
} as const;
