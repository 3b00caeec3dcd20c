/*
 * What the templates take from a catalog, declared for three events of two publishers: it is here for the compiler alone. Each
 * catalog has a `types.ts` of its own in its place.
 */

interface Envelope {
  readonly id: string;
  readonly topic?: string;
  readonly subject: string;
  readonly eventTime: string;
}

interface OrderPlaced extends Envelope {
  readonly eventType: 'Shop.OrderPlaced';
  readonly data: { readonly orderId: string; readonly lines: readonly { readonly sku: string; readonly count: number }[] };
}

interface OrderPaid extends Envelope {
  readonly eventType: 'Shop.OrderPaid';
  readonly data: { readonly orderId: string; readonly amount: number };
}

interface StockLow extends Envelope {
  readonly eventType: 'Stock.Low';
  readonly data?: { readonly sku: string; readonly left: number | null };
}

/** Every documented event, by its type. */
export interface EventMap {
  'Shop.OrderPlaced': OrderPlaced;
  'Shop.OrderPaid': OrderPaid;
  'Stock.Low': StockLow;
}

/** The type of a documented event. */
export type EventType = keyof EventMap;

/** The types of all documented events, by their short names. */
export declare const EventTypes: {
  readonly OrderPlaced: 'Shop.OrderPlaced';
  readonly OrderPaid: 'Shop.OrderPaid';
  readonly StockLow: 'Stock.Low';
};
