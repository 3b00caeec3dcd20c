export interface Order {
  id: string; // Identifies the order. Example: `"o-1"`.
  note?: string; // What the customer wrote.
}
