export interface SpecificationTags { // Specification tags, as the pages document it.
  parcels: unknown; // From the table; no example shows it.
}
export interface Scan { // The `scans[]` of `ParcelSorted`.
  at: string; // When. Example: `"2024-05-01T08:00:00Z"` (date-time). Seen in the one example.
  operator?: string | null; // Who. Example: `"string"`. Seen in the one example.
}
export interface ParcelSortedEvent { // PUB parcel.sorted Operation. Event type: `parcel.sorted`.
  parcelId: string; // The parcel. Example: `"0a3c6d0e-71c2-4b57-9b42-0cf0b8c0a111"` (uuid). Seen in the one example.
  belt?: number | null; // The belt. Example: `3`. Seen in the one example.
  scans: Scan[]; // All scans. Seen in the one example.
  labels?: string[] | null; // -. Seen in the one example.
  weights?: Record<string, number> | null; // -. Seen in the one example.
}
export interface DepotOpenedEvent { // Message depotOpened. Event type: `depotOpened`.
  depotId: string; // -. From the table; no example shows it.
}
export interface DepotClosedEvent { // Message depotClosed. Event type: `depotClosed`.
  depotId: string; // -. From the table; no example shows it.
  until?: string | null; // -. From the table; no example shows it.
}
