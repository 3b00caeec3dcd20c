export interface BasketOpenedEvent {} // The event `basket.opened`.
export interface BasketLeftEvent {} // The event `basket.left`.
export interface BasketPaidEvent {} // The event `basket.paid`.
export interface ParcelPackedEvent {} // The event `parcel.packed`.
export interface ParcelLostEvent {} // The event `parcel.lost`.
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
