export interface StockCountedEvent { // Событие stock.counted. Event type: `stock.counted`.
  sku: string; // номер товара. Example: `"A-1"`. Seen in the one example.
  count?: number | null; // сколько. In the table, but not in the example.
  event: 'stock.counted';
}
export interface StockMovedEvent { // イベント stock.moved. Event type: `stock.moved`.
  from: string; // 元の棚. Example: `"A"`. Seen in the one example.
  to?: string | null; // 新しい棚. In the table, but not in the example.
  event: 'stock.moved';
}
