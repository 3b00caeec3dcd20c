export interface OrdersCreateEvent { // Event type: `orders/create`, in the header `X-Shop-Topic`.
  id: number; // Example: `1`. Seen in the one example.
  total: string; // Example: `"10.00"`. Seen in the one example.
  status: string; // Example: `"open"`. Seen in the one example.
}
export interface OrdersPaidEvent { // Event type: `orders/paid`, in the header `X-Shop-Topic`.
  id: number; // Example: `1`. Seen in the one example.
  total: string; // Example: `"10.00"`. Seen in the one example.
  status: string; // Example: `"paid"`. Seen in the one example.
  paid_at: string; // Example: `"2024-01-01T00:00:00Z"` (date-time). Seen in the one example.
}
