export interface Pallet { // The `pallet` of `PalletStored`.
  id: string; // Its id. Example: `"p-9"`. Seen in the one example.
  bay?: number | null; // Where it stands. Example: `4`. Seen in the one example.
}
export interface PalletStoredEvent { // Event type: `pallet.stored`.
  type: 'pallet.stored';
  pallet: Pallet; // The pallet. Seen in the one example.
}
export interface PalletShippedEvent { // Event type: `pallet.shipped`.
  carrier: string; // Who took it. Example: `"Rail"`. Seen in the one example.
  weight?: number | null; // In kilograms. In the table, but not in the example.
  type: 'pallet.shipped';
}
export interface PalletLostEvent { // Event type: `pallet.lost`.
  lastSeen?: string | null; // Where it was seen last. Example: `"Bay 4"`. Seen in the one example.
  insured?: boolean | null; // Whether it is insured. Example: `true`. Seen in the one example.
  type: 'pallet.lost';
}
