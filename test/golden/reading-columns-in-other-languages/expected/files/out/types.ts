export interface StockReceivedEvent { // 入库.
  event: 'stock.received';
  pallets: number; // 托盘数量.
  checked: boolean; // 是否已检查.
  side: 'north' | 'south' | (string & {}); // 入口.
  labels: string[]; // 标签.
}
export interface StockSentEvent { // Salida.
  event: 'stock.sent';
  weight: number; // Peso en kilos. Example: `12.5`.
  driver?: Record<string, unknown>; // Quién conduce.
}
export interface StockCountedEvent { // Zählung.
  event: 'stock.counted';
  count: number; // Wie viele. Example: `3`.
  notes?: string[]; // Bemerkungen.
}
export interface StockReturnedEvent { // 返品.
  event: 'stock.returned';
  reasons?: string[]; // 理由.
}
export interface WrittenOffEvent { // Списание.
  event: 'stock.written_off';
  lost?: boolean; // Утеряно.
}
export interface EventMap { // Every documented event, by its type.
  'stock.received': StockReceivedEvent;
  'stock.sent': StockSentEvent;
  'stock.counted': StockCountedEvent;
  'stock.returned': StockReturnedEvent;
  'stock.written_off': WrittenOffEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  StockReceived: 'stock.received', // 入库.
  StockSent: 'stock.sent', // Salida.
  StockCounted: 'stock.counted', // Zählung.
  StockReturned: 'stock.returned', // 返品.
  WrittenOff: 'stock.written_off', // Списание.
} as const;
