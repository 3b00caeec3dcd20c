export interface 荷物 { // The `荷物` of `入庫された`.
  '番号': number; // Example: `7`. Seen in the one example.
}
export interface 入庫されたEvent { // Event type: `入庫された`.
  '棚': string; // Example: `"A1"`. Seen in the one example.
  '荷物': 荷物; // Seen in the one example.
}
export interface ЗаказСобранEvent { // Event type: `Заказ.Собран`.
  'полка': string; // Example: `"B2"`. Seen in the one example.
}
export interface GrosseGeandertEvent { // Event type: `Größe geändert`.
  'größe': number; // Example: `3`. Seen in the one example.
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
