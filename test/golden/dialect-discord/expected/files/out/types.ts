export interface Customer { // Customer, as the pages document it.
  id: string; // id. From the table; no example shows it.
  email?: string | null; // address. From the table; no example shows it.
}
export interface Order { // Order, as the pages document it.
  id: string; // id of the order. Example: `"1"`. Seen in the one example.
  customer?: Customer | null; // who ordered. In the table, but not in the example.
  note: string | null; // a note. Seen in the one example.
  total?: number | null; // in cents. In the table, but not in the example.
  lines: Line[]; // what was ordered. Seen in the one example.
  state: string | null; // the state. Example: `"open"`. Seen in the one example.
  labels: Record<string, string>; // labels. Seen in the one example.
  reference: number | string; // a reference. Example: `7`. Seen in the one example.
  placed_at: string; // when. Example: `"2024-05-01T10:00:00Z"` (date-time). Seen in the one example.
  parent?: Order | null; // the order that it belongs to. In the table, but not in the example.
  gift?: Record<string, unknown> | null; // described elsewhere. In the table, but not in the example.
}
export interface Line { // Line, as the pages document it.
  sku: string; // the thing. Example: `"s"`. Seen in the one example.
  count?: number | null; // how many. Example: `1`. Seen in the one example.
}
export interface Receipt { // Receipt, as the pages document it.
  total: number; // Example: `5`. Seen in the one example.
}
