export interface CartUnderscoreClosedData { // The `data` of `CartUnderscoreClosedEvent`.
  customer: CartUnderscoreClosedCustomer;
  via: string; // Example: `"app"`.
  lines: CartUnderscoreClosedLine[];
}
export interface CartUnderscoreClosedCustomer { // The `customer` of `CartUnderscoreClosedData`.
  email: string; // Example: `"a@example.com"`.
  tags: string[];
}
export interface CartUnderscoreClosedLine { // One of the `lines` of `CartUnderscoreClosedData`.
  text: string; // Example: `"x"`.
  sum: number; // Example: `1`.
}
export interface CartCreatedData { // The `data` of `CartCreatedEvent`.
  customer: CartCreatedCustomer;
  lines: CartLine[];
}
export interface CartCreatedCustomer { // The `customer` of `CartCreatedData`.
  id: number; // Example: `1`.
  city: string; // Example: `"Bergen"`.
  zip: string; // Example: `"5003"`.
}
export interface CartLine { // One of the `lines` of `CartCreatedData`.
  sku: string; // Example: `"A-17"`.
}
export interface CartUnderscoreClosedEvent { // The event `cart_closed`. Known from one example.
  type: 'cart_closed';
  data: CartUnderscoreClosedData;
}
export interface CartCreatedEvent { // The event `cart.created`. Known from one example.
  type: 'cart.created';
  data: CartCreatedData;
}
export interface EventMap { // Every documented event, by its type.
  'cart_closed': CartUnderscoreClosedEvent;
  'cart.created': CartCreatedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  CartUnderscoreClosed: 'cart_closed',
  CartCreated: 'cart.created',
} as const;
