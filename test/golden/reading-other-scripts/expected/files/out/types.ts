export interface StockReceivedEvent { // Товар поступил. Event type: `stock.received`.
  event: 'stock.received';
  sku: string; // Example: `"A-1"`. Seen in the one example.
  count: number; // Example: `3`. Seen in the one example.
}
export interface StockEmptyEvent { // 在庫切れ. Event type: `stock.empty`.
  event: 'stock.empty';
  sku: string; // Example: `"A-1"`. Seen in the one example.
}
export interface StockMissingEvent { // Χαμένο δέμα. Event type: `stock.missing`.
  event: 'stock.missing';
  shelf: string; // Example: `"C4"`. Seen in the one example.
}
