export interface Order { // Order, as the pages document it.
  id: string; // Identifies the order. Example: `"o-1"`. Seen in the one example.
  note?: string | null; // What the customer wrote. In the table, but not in the example.
}
