export interface Item { // The `items[]` of `ParcelOpened`.
  name: string; // Example: `"tea"`. Seen in the one example.
}
export interface ParcelOpenedEvent { // Event type: `parcel.opened`.
  event: 'parcel.opened';
  by: string; // Example: `"customs"`. Seen in the one example.
  items: Item[]; // Seen in the one example.
}
export interface ParcelReturnedEvent { // Event type: `parcel.returned`.
  event: 'parcel.returned';
  to: string; // Example: `"sender"`. Seen in the one example.
  weight: number; // Example: `3`. Seen in the one example.
}
