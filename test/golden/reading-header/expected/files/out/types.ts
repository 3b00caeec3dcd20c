export interface OrdersCreateEvent { // The event `orders/create`, identified by `orders/create` in the header `X-Shop-Topic`. Known from one example.
  id: number; // Example: `1`.
  total: string; // Example: `"10.00"`.
  status: string; // Example: `"open"`.
}
export interface OrdersPaidEvent { // The event `orders/paid`, identified by `orders/paid` in the header `X-Shop-Topic`. Known from one example.
  id: number; // Example: `1`.
  total: string; // Example: `"10.00"`.
  status: string; // Example: `"paid"`.
  paid_at: string; // Example: `"2024-01-01T00:00:00Z"`.
}
export interface EventMap { // Every documented event, by its type.
  'orders/create': OrdersCreateEvent;
  'orders/paid': OrdersPaidEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrdersCreate: 'orders/create',
  OrdersPaid: 'orders/paid',
} as const;
