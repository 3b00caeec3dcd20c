export interface StockReceivedEvent { // 入库. Event type: `stock.received`.
  event: 'stock.received';
  pallets: number; // 托盘数量. From the table; no example shows it.
  checked: boolean; // 是否已检查. From the table; no example shows it.
  side: 'north' | 'south' | (string & {}); // 入口. From the table; no example shows it.
  labels: string[]; // 标签. From the table; no example shows it.
}
export interface StockSentEvent { // Salida. Event type: `stock.sent`.
  event: 'stock.sent';
  weight: number; // Peso en kilos. Example: `12.5`. Seen in the one example.
  driver?: Record<string, unknown> | null; // Quién conduce. In the table, but not in the example.
}
export interface StockCountedEvent { // Zählung. Event type: `stock.counted`.
  event: 'stock.counted';
  count: number; // Wie viele. Example: `3`. Seen in the one example.
  notes?: string[] | null; // Bemerkungen. In the table, but not in the example.
}
export interface StockReturnedEvent { // 返品. Event type: `stock.returned`.
  event: 'stock.returned';
  reasons?: string[] | null; // 理由. In the table, but not in the example.
}
export interface WrittenOffEvent { // Списание. Event type: `stock.written_off`.
  event: 'stock.written_off';
  lost?: boolean | null; // Утеряно. In the table, but not in the example.
}
