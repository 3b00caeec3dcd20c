export interface HarvestBatchWeighedData { // The `data` of `HarvestBatchWeighedEvent`.
  batch: Batch; // The batch on the scale.
  note?: string; // A remark of the picker.
}
export interface Batch { // The batch on the scale.
  grade: 'FIRST' | 'SECOND' | 'CIDER' | (string & {}); // What the batch is good for.
  crates?: Crate[]; // The crates that it came in.
}
export interface Crate { // One of the `crates` of `Batch`.
  code: string; // The code on the crate.
}
export interface Meta { // The `meta` of `HarvestBatchWeighedEvent`.
  id: string; // The identity of the event.
  time: number; // When it happened.
}
export interface HarvestBatchWeighedEvent { // The HarvestBatchWeighedEvent declares that a batch of a harvest was put on the scale.
  data: HarvestBatchWeighedData;
  meta: Meta;
}
export interface EventMap { // Every documented event, by its type.
  'HarvestBatchWeighedEvent': HarvestBatchWeighedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  HarvestBatchWeighed: 'HarvestBatchWeighedEvent', // The HarvestBatchWeighedEvent declares that a batch of a harvest was put on the scale.
} as const;
