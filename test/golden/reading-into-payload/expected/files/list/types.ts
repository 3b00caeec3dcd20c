export interface FieldHarvestedBody { // The `body` of `FieldHarvestedEvent`.
  field: string;
  tons: number; // What came in.
}
export interface FieldSoldBody { // The sale.
  buyer: string; // Who bought it.
}
export interface FieldHarvestedEvent { // The event `field.harvested`.
  kind: 'field.harvested';
  farm: number;
  body: FieldHarvestedBody;
}
export interface FieldSoldEvent { // The event `field.sold`.
  kind: 'field.sold';
  farm: number;
  body: FieldSoldBody; // The sale.
}
