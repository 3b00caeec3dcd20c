export interface Data { // The `data` of `HarvestBatchWeighed`.
  batch: Batch; // The batch on the scale. From the table; no example shows it.
  note?: string | null; // A remark of the picker. From the table; no example shows it.
}
export interface Batch { // The `batch` of `HarvestBatchWeighed`.
  grade: 'FIRST' | 'SECOND' | 'CIDER' | (string & {}); // What the batch is good for. From the table; no example shows it.
  crates?: Crate[] | null; // The crates that it came in. From the table; no example shows it.
}
export interface Crate { // The `crates[]` of `HarvestBatchWeighed`.
  code: string; // The code on the crate. From the table; no example shows it.
}
export interface Meta { // The `meta` of `HarvestBatchWeighed`.
  id: string; // The identity of the event. From the table; no example shows it.
  time: number; // When it happened. From the table; no example shows it.
}
export interface HarvestBatchWeighedEvent { // The HarvestBatchWeighedEvent declares that a batch of a harvest was put on the scale. Event type: `HarvestBatchWeighedEvent`.
  data: Data; // From the table; no example shows it.
  meta: Meta; // From the table; no example shows it.
}
