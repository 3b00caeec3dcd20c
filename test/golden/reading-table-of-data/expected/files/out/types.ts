export interface VinePrunedData { // The `data` of `VinePruned`.
  row: number; // The row. Example: `4`. Seen in the one example.
  vines: number; // How many. Example: `30`. Seen in the one example.
  worker?: string | null; // Optional. Who did it. In the table, but not in the example.
}
export interface GrapePickedData { // The `data` of `GrapePicked`.
  kilos: number; // the weight. Example: `12.5`. Seen in the one example.
  sugar?: number | null; // in degrees. In the table, but not in the example.
}
export interface VinePrunedEvent { // Event type: `vine.pruned`.
  id: string; // Example: `"e-1"`. Seen in the one example.
  type: 'vine.pruned';
  data: VinePrunedData; // Seen in the one example.
}
export interface GrapePickedEvent { // Event type: `grape.picked`.
  id: string; // Example: `"e-2"`. Seen in the one example.
  type: 'grape.picked';
  data: GrapePickedData; // Seen in the one example.
}
