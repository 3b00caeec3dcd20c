export interface SpecificationTags {
  parcels: unknown;
}
export interface Scan { // One of the `scans` of `ParcelSortedEvent`.
  at: string; // When. Example: `"2024-05-01T08:00:00Z"`.
  operator?: string; // Who. Example: `"string"`.
}
export interface ParcelSortedEvent { // PUB parcel.sorted Operation.
  parcelId: string; // The parcel. Example: `"0a3c6d0e-71c2-4b57-9b42-0cf0b8c0a111"`.
  belt?: number; // Example: `3`.
  scans: Scan[]; // All scans.
  labels?: string[];
  weights?: Record<string, number>;
}
export interface DepotOpenedEvent { // Message depotOpened.
  depotId: string;
}
export interface DepotClosedEvent { // Message depotClosed.
  depotId: string;
  until?: string;
}
export interface EventMap { // Every documented event, by its type.
  'parcel.sorted': ParcelSortedEvent;
  'depotOpened': DepotOpenedEvent;
  'depotClosed': DepotClosedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ParcelSorted: 'parcel.sorted', // PUB parcel.sorted Operation.
  DepotOpened: 'depotOpened', // Message depotOpened.
  DepotClosed: 'depotClosed', // Message depotClosed.
} as const;
