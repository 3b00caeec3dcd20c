export interface Customer { // The `customer` of `OrderPaidEvent`.
  id: number;
  vip?: boolean;
}
export interface OrderPaidEvent { // An order was paid.
  type: 'order.paid';
  total: string; // Example: `"12.50"`.
  status: 'open' | 'closed' | (string & {}); // Where it stands: open or closed.
  by?: string; // Who paid.
  customer?: Customer;
  note?: string; // Example: `"thanks"`.
}
export interface EventMap { // Every documented event, by its type.
  'order.paid': OrderPaidEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrderPaid: 'order.paid', // An order was paid.
} as const;
