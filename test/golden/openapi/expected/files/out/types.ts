export interface Order { // An order of the shop.
  id: number; // Example: `7`.
  total: number;
  currency?: 'EUR' | 'USD';
  parent?: Order;
  customer?: Customer | null;
}
export interface Customer {
  email: string;
}
export interface Payment { // The `payment` of `OrderPaidEvent`.
  amount: number;
  order?: Order;
  method?: Card | Transfer;
}
export interface Card {
  kind: 'card';
  last4: string;
}
export interface Transfer {
  kind: 'transfer';
  iban?: string | null;
}
export interface OrderCreatedEvent { // An order was created. Known from one example.
  type: 'order.created';
  id: string;
  order: Order;
}
export interface OrderPaidEvent { // An order was paid.
  type: 'order.paid';
  id: string;
  payment: Payment;
}
export interface EventMap { // Every documented event, by its type.
  'order.created': OrderCreatedEvent;
  'order.paid': OrderPaidEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrderCreated: 'order.created', // An order was created.
  OrderPaid: 'order.paid', // An order was paid.
} as const;
