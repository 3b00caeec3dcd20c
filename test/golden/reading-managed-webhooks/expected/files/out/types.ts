export interface BasketOpenedEvent {} // Event type: `basket.opened`.
export interface BasketLeftEvent {} // Event type: `basket.left`.
export interface BasketPaidEvent {} // Event type: `basket.paid`.
export interface ParcelPackedEvent {} // Event type: `parcel.packed`.
export interface ParcelLostEvent {} // Event type: `parcel.lost`.
