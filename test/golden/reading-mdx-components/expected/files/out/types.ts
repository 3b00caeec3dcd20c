export interface Pallet { // The pallet.
  id: string; // Its id. Example: `"p-9"`.
  bay?: number; // Where it stands. Example: `4`.
}
export interface PalletStoredEvent { // The event `pallet.stored`.
  type: 'pallet.stored';
  pallet: Pallet;
}
export interface PalletShippedEvent { // The event `pallet.shipped`.
  carrier: string; // Who took it. Example: `"Rail"`.
  weight?: number; // In kilograms.
  type: 'pallet.shipped';
}
export interface PalletLostEvent { // The event `pallet.lost`.
  lastSeen?: string; // Where it was seen last. Example: `"Bay 4"`.
  insured?: boolean; // Whether it is insured.
  type: 'pallet.lost';
}
export interface EventMap { // Every documented event, by its type.
  'pallet.stored': PalletStoredEvent;
  'pallet.shipped': PalletShippedEvent;
  'pallet.lost': PalletLostEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  PalletStored: 'pallet.stored',
  PalletShipped: 'pallet.shipped',
  PalletLost: 'pallet.lost',
} as const;
