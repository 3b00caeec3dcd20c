export interface ParcelOpenedItem { // One of the `items` of `ParcelOpenedEvent`.
  name: string; // Example: `"tea"`.
}
export interface ParcelOpenedEvent { // The event `parcel.opened`. Known from one example.
  event: 'parcel.opened';
  by: string; // Example: `"customs"`.
  items: ParcelOpenedItem[];
}
export interface ParcelReturnedEvent { // The event `parcel.returned`. Known from one example.
  event: 'parcel.returned';
  to: string; // Example: `"sender"`.
  weight: number; // Example: `3`.
}
export interface EventMap { // Every documented event, by its type.
  'parcel.opened': ParcelOpenedEvent;
  'parcel.returned': ParcelReturnedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ParcelOpened: 'parcel.opened',
  ParcelReturned: 'parcel.returned',
} as const;
