export interface Cloth { // The `cloth` of `ClothWoven`.
  width: number; // In centimeters. Example: `90`. Seen in the one example.
  dye?: Dye | null; // In the table, but not in the example.
}
export interface Dye { // The `dye` of `ClothWoven`.
  name: string; // The dye. From the table; no example shows it.
}
export interface Place { // The `place` of `ClothTorn`.
  row: number; // The row. Example: `4`. Seen in the one example.
  column?: number | null; // The column. In the table, but not in the example.
}
export interface ClothWovenEvent { // Event type: `cloth.woven`.
  cloth: Cloth; // The cloth. Seen in the one example.
  event: 'cloth.woven';
}
export interface ClothTornEvent { // Event type: `cloth.torn`.
  place: Place; // Where. Seen in the one example.
  event: 'cloth.torn';
}
