export interface 荷物 { // The `荷物` of `入庫されたEvent`.
  '番号': number; // Example: `7`.
}
export interface 入庫されたEvent { // The event `入庫された`. Known from one example.
  '棚': string; // Example: `"A1"`.
  '荷物': 荷物;
}
export interface ЗаказСобранEvent { // The event `Заказ.Собран`. Known from one example.
  'полка': string; // Example: `"B2"`.
}
export interface GrosseGeandertEvent { // The event `Größe geändert`. Known from one example.
  'größe': number; // Example: `3`.
}
export interface EventMap { // Every documented event, by its type.
  '入庫された': 入庫されたEvent;
  'Заказ.Собран': ЗаказСобранEvent;
  'Größe geändert': GrosseGeandertEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  入庫された: '入庫された',
  ЗаказСобран: 'Заказ.Собран',
  GrosseGeandert: 'Größe geändert',
} as const;
