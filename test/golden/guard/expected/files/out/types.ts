export interface Order { // An order of a customer.
  id: string;
  kind: 'order';
  status: 'open' | 'paid' | 'shipped'; // Where the order is.
  total: number; // Example: `12.5`.
  note?: string | null;
  address?: Address;
  lines: Line[];
  labels?: Record<string, string>;
  payment?: Card | Invoice;
  parent?: Order;
}
export interface Card { // `Card`, as order.schema.json has it.
  method: 'card';
  last4: string;
}
export interface Invoice { // `Invoice`, as order.schema.json has it.
  method: 'invoice';
  due?: string;
}
export interface Address { // `Address`, as order.schema.json has it.
  street: string;
  zip?: string;
}
export interface Line { // `Line`, as order.schema.json has it.
  sku: string;
  count: number;
}
