export interface StockReceivedEvent { // Товар поступил. Known from one example.
  event: 'stock.received';
  sku: string; // Example: `"A-1"`.
  count: number; // Example: `3`.
}
export interface StockEmptyEvent { // 在庫切れ. Known from one example.
  event: 'stock.empty';
  sku: string; // Example: `"A-1"`.
}
export interface StockMissingEvent { // Χαμένο δέμα. Known from one example.
  event: 'stock.missing';
  shelf: string; // Example: `"C4"`.
}
export interface EventMap { // Every documented event, by its type.
  'stock.received': StockReceivedEvent;
  'stock.empty': StockEmptyEvent;
  'stock.missing': StockMissingEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  StockReceived: 'stock.received', // Товар поступил.
  StockEmpty: 'stock.empty', // 在庫切れ.
  StockMissing: 'stock.missing', // Χαμένο δέμα.
} as const;
