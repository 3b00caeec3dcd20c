export interface Parcel { // The `parcel` of `ParcelPacked`.
  id: string; // Example: `"p1"`. Seen in 2 of 2 examples.
  weight: number; // Example: `3`. Seen in 1 of 2 examples.
  label: string; // Example: `"L-1"`. Seen in 1 of 2 examples.
}
export interface Sender { // The `sender` of `ParcelPacked`.
  name: string; // Example: `"Bo"`. Seen in the one example.
}
export interface ClaimOpenedClaim { // The `claims[]` of `ClaimOpened`.
  amount: number; // Example: `12.5`. Seen in 2 of 2 examples.
  currency: string; // Example: `"EUR"`. Seen in 1 of 2 examples.
}
export interface ParcelPackedEvent { // Event type: `parcel.packed`.
  event: 'parcel.packed';
  parcel: Parcel; // Seen in 2 of 2 examples.
  sender: Sender; // Seen in 1 of 2 examples.
  depot: string; // Example: `"East"`. Seen in 1 of 2 examples.
}
export interface ClaimOpenedEvent { // Event type: `claim.opened`.
  event: 'claim.opened';
  claims: ClaimOpenedClaim[]; // Seen in 2 of 2 examples.
}
