export interface EventGridEnvelope { // What surrounds the data of every event in the Event Grid schema.
  id: string; // Identifies the event: a repeated delivery has the same id. Example: `"9aeb0fdf-c01e-0131-0922-9eb54906e209"`.
  topic?: string; // The resource that the event comes from. Example: `"/stores/{store-id}"`. In 2 of 3 examples.
  subject: string; // What the event is about, as a path that the publisher defines. Example: `"orders/1"`.
  dataVersion?: string; // The version of the schema of `data`. Example: `"1.0"`. In 2 of 3 examples.
  metadataVersion?: string; // The version of the schema of this envelope. Example: `"1"`. In 2 of 3 examples.
  eventTime: string; // When the event happened, in UTC. Example: `"2024-05-01T10:00:00Z"`.
}
export interface ShopItemCreatedRecord { // The `record` of `ShopItemCreatedEvent`.
  class: string; // Example: `"a"`.
  'user-id': string; // Example: `"1"`.
  '2nd': boolean;
}
export interface ShopItemCreatedObject { // The `Object` of `ShopItemCreatedEvent`.
  value: number; // Example: `1`.
}
export interface Umlaut { // The `ümlaut` of `ShopItemCreatedEvent`.
  x: number; // Example: `1`.
}
export interface StoreItemCreatedError { // The `error` of `StoreItemCreatedEvent`.
  code: number; // Example: `1`.
}
export interface Proto { // The `__proto__` of `ContosoConEvent`.
  constructor: string; // Example: `"c"`.
}
export interface ShopItemCreatedEventData { // The data of `ShopItemCreatedEvent`, as its one example shows it.
  record: ShopItemCreatedRecord;
  Object: ShopItemCreatedObject;
  'ümlaut': Umlaut;
}
export interface ShopItemCreatedEvent extends EventGridEnvelope { // In the shop.
  eventType: 'Contoso.Shop.Item.Created';
  data: ShopItemCreatedEventData;
}
export interface StoreItemCreatedEventData { // The data of `StoreItemCreatedEvent`, as its one example shows it.
  error: StoreItemCreatedError;
}
export interface StoreItemCreatedEvent extends EventGridEnvelope { // In the store.
  eventType: 'Contoso.Store.Item.Created';
  data: StoreItemCreatedEventData;
}
export interface ContosoConEventData { // The data of `ContosoConEvent`, as its one example shows it.
  ['__proto__']: Proto;
  toString: string; // Example: `"t"`.
  hasOwnProperty: unknown;
  'quote\'s "and" */ `${x}`': string; // Example: `"*\/ '${1}' \u202e"`.
  line: number; // Example: `1`.
}
export interface ContosoConEvent extends EventGridEnvelope { // A device name.
  eventType: 'Contoso.Con';
  data: ContosoConEventData;
}
export interface EventMap { // Every documented event, by its type.
  'Contoso.Shop.Item.Created': ShopItemCreatedEvent;
  'Contoso.Store.Item.Created': StoreItemCreatedEvent;
  'Contoso.Con': ContosoConEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ShopItemCreated: 'Contoso.Shop.Item.Created', // In the shop.
  StoreItemCreated: 'Contoso.Store.Item.Created', // In the store.
  ContosoCon: 'Contoso.Con', // A device name.
} as const;
