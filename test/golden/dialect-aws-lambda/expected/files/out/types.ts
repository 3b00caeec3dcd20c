export interface ParcelEvent { // Parcel event, as the pages document it.
  Records: ParcelEventRecord[]; // Seen in 2 of 2 examples.
}
export interface ParcelEventRecord { // The `Records[]` of `Parcel event`.
  parcelId: string; // Example: `"p1"`. Seen in 2 of 2 examples.
  attributes: Attributes; // Seen in 2 of 2 examples.
  tags: Record<string, string>; // Seen in 2 of 2 examples.
}
export interface Attributes { // The `attributes` of `Parcel event`.
  Weight: string; // Example: `"1"`. Seen in 2 of 2 examples.
  Rush?: string | null; // Example: `"yes"`. Seen in 1 of 2 examples.
}
