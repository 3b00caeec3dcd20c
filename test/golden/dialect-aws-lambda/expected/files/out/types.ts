export interface ParcelEvent {
  Records: ParcelEventRecord[];
}
export interface ParcelEventRecord { // One of the `Records` of `ParcelEvent`.
  parcelId: string; // Example: `"p1"`.
  attributes: RecordAttributes;
  tags: Record<string, string>; // A guess: its properties can have any name.
}
export interface RecordAttributes { // The `attributes` of `ParcelEventRecord`.
  Weight: string; // Example: `"1"`.
  Rush?: string; // Example: `"yes"`. In 1 of 2 examples.
}
