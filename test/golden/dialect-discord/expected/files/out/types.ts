export interface Customer { // The `customer` of `Order`.
  id: string;
  email?: string | null; // Address.
}
export interface Order {
  id: string; // Id of the order. Example: `"1"`.
  customer?: Customer; // Who ordered.
  note: string | null;
  total?: number | null; // In cents.
  lines: Line[]; // What was ordered.
  state: string | null; // Example: `"open"`.
  labels: Record<string, string>;
  reference: number | string; // Example: `7`.
  placed_at: string; // When. Example: `"2024-05-01T10:00:00Z"`.
  parent?: PartialOrder; // The order that it belongs to.
  gift?: Record<string, unknown>; // Described elsewhere.
}
export interface Line { // One of the `lines` of `Order`.
  sku: string; // The thing. Example: `"s"`.
  count?: number; // How many. Example: `1`.
}
export interface Receipt {
  total: number; // Example: `5`.
}
export interface PartialOrder extends Partial<Order> {} // The order that it belongs to.
