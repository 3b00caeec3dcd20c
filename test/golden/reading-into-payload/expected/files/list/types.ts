export interface FieldHarvestedBody { // The `body` of `FieldHarvested`.
  field: string; // the field. From the table; no example shows it.
  tons: number; // what came in. From the table; no example shows it.
}
export interface FieldSoldBody { // The `body` of `FieldSold`.
  buyer: string; // who bought it. From the table; no example shows it.
}
export interface FieldHarvestedEvent { // Event type: `field.harvested`.
  kind: 'field.harvested';
  farm: number; // From the table; no example shows it.
  body: FieldHarvestedBody; // From the table; no example shows it.
}
export interface FieldSoldEvent { // Event type: `field.sold`.
  kind: 'field.sold';
  farm: number; // the farm. From the table; no example shows it.
  body: FieldSoldBody; // the sale. From the table; no example shows it.
}
