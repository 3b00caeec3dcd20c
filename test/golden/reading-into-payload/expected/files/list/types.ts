// … others

/** The `body` of `FieldHarvested`. */
export interface FieldHarvestedBody {
  /**
   * the field.
   * From the table; no example shows it.
   */
  field: string;
  /**
   * what came in.
   * From the table; no example shows it.
   */
  tons: number;
}

/** The `body` of `FieldSold`. */
export interface FieldSoldBody {
  /**
   * who bought it.
   * From the table; no example shows it.
   */
  buyer: string;
}

// … others

/** Event type: `field.harvested`. */
export interface FieldHarvestedEvent {
  kind: 'field.harvested';
  /** From the table; no example shows it. */
  farm: number;
  /** From the table; no example shows it. */
  body: FieldHarvestedBody;
}

/** Event type: `field.sold`. */
export interface FieldSoldEvent {
  kind: 'field.sold';
  /**
   * the farm.
   * From the table; no example shows it.
   */
  farm: number;
  /**
   * the sale.
   * From the table; no example shows it.
   */
  body: FieldSoldBody;
}

// … others
