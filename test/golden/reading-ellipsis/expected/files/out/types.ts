export interface Parcel { // The `parcel` of `ParcelPackedEvent`.
  id: string; // Example: `"p1"`.
  weight: number; // Example: `3`.
  label: string; // Example: `"L-1"`.
}
export interface Sender { // The `sender` of `ParcelPackedEvent`.
  name: string; // Example: `"Bo"`.
}
export interface ClaimOpenedClaim { // One of the `claims` of `ClaimOpenedEvent`.
  amount: number; // Example: `12.5`.
  currency: string; // Example: `"EUR"`.
}
export interface ParcelPackedEvent { // The event `parcel.packed`.
  event: 'parcel.packed';
  parcel: Parcel;
  sender: Sender;
  depot: string; // Example: `"East"`.
}
export interface ClaimOpenedEvent { // The event `claim.opened`.
  event: 'claim.opened';
  claims: ClaimOpenedClaim[];
}
export interface EventMap { // Every documented event, by its type.
  'parcel.packed': ParcelPackedEvent;
  'claim.opened': ClaimOpenedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ParcelPacked: 'parcel.packed',
  ClaimOpened: 'claim.opened',
} as const;
