export type BasketOpenedEvent = { [name: string]: unknown }; // The event `basket.opened`.
export type BasketLeftEvent = { [name: string]: unknown }; // The event `basket.left`.
export type BasketPaidEvent = { [name: string]: unknown }; // The event `basket.paid`.
export type ParcelPackedEvent = { [name: string]: unknown }; // The event `parcel.packed`.
export type ParcelLostEvent = { [name: string]: unknown }; // The event `parcel.lost`.
export interface EventMap { // Every documented event, by its type.
  'basket.opened': BasketOpenedEvent;
  'basket.left': BasketLeftEvent;
  'basket.paid': BasketPaidEvent;
  'parcel.packed': ParcelPackedEvent;
  'parcel.lost': ParcelLostEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  BasketOpened: 'basket.opened',
  BasketLeft: 'basket.left',
  BasketPaid: 'basket.paid',
  ParcelPacked: 'parcel.packed',
  ParcelLost: 'parcel.lost',
} as const;
