export interface Customer { // `Customer`, as customer.schema.json has it.
  name: string;
  orders?: Order[];
  favourite?: Line;
}
export interface Order { // `Order`, as order.schema.json has it.
  lines: Line[];
  customer?: Customer;
}
export interface Line { // `Line`, as order.schema.json has it.
  sku: string;
}
