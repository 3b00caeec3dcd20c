export interface StockCountedEvent { // Событие stock.counted.
  sku: string; // номер товара. Example: `"A-1"`.
  count?: number; // сколько.
  event: 'stock.counted';
}
export interface StockMovedEvent { // イベント stock.moved.
  from: string; // 元の棚. Example: `"A"`.
  to?: string; // 新しい棚. Documented, but in no example.
  event: 'stock.moved';
}
export interface EventMap { // Every documented event, by its type.
  'stock.counted': StockCountedEvent;
  'stock.moved': StockMovedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  StockCounted: 'stock.counted', // Событие stock.counted.
  StockMoved: 'stock.moved', // イベント stock.moved.
} as const;
