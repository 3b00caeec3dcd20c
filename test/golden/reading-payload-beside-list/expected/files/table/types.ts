export interface FenceCutEvent { // A fence was cut. Event type: `fence.cut`.
  fence: number; // Example: `4`. Seen in the one example.
  meters: number; // Example: `12.5`. Seen in the one example.
}
export interface FenceMendedEvent { // It was mended. Event type: `fence.mended`.
  fence: number; // Example: `4`. Seen in the one example.
  meters: number; // Example: `12.5`. Seen in the one example.
}
export interface WellDryEvent { // A well is dry. Event type: `well.dry`.
  well: string; // Example: `"north"`. Seen in the one example.
  depth: number; // Example: `31`. Seen in the one example.
}
