export interface EventGridEnvelope { // What surrounds the data of every event in the Event Grid schema.
  id: string; // Identifies the event: a repeated delivery has the same id. Example: `"9aeb0fdf-c01e-0131-0922-9eb54906e209"`. Seen in 3 of 3 examples.
  topic?: string | null; // The resource that the event comes from. Example: `"/stores/{store-id}"`. Seen in 2 of 3 examples.
  subject: string; // What the event is about, as a path that the publisher defines. Example: `"orders/1"`. Seen in 3 of 3 examples.
  dataVersion?: string | null; // The version of the schema of `data`. Example: `"1.0"`. Seen in 2 of 3 examples.
  metadataVersion?: string | null; // The version of the schema of this envelope. Example: `"1"`. Seen in 2 of 3 examples.
  eventTime: string; // When the event happened, in UTC. Example: `"2024-05-01T10:00:00Z"` (date-time). Seen in 3 of 3 examples.
}
export interface ShopItemCreatedRecord { // The `record` of `ShopItemCreated`.
  class: string; // Example: `"a"`. Seen in the one example.
  'user-id': string; // Example: `"1"`. Seen in the one example.
  '2nd': boolean; // Example: `true`. Seen in the one example.
}
export interface ShopItemCreatedObject { // The `Object` of `ShopItemCreated`.
  value: number; // Example: `1`. Seen in the one example.
}
export interface Umlaut { // The `ümlaut` of `ShopItemCreated`.
  x: number; // Example: `1`. Seen in the one example.
}
export interface StoreItemCreatedError { // The `error` of `StoreItemCreated`.
  code: number; // Example: `1`. Seen in the one example.
}
export interface Proto { // The `__proto__` of `ContosoCon`.
  constructor: string; // Example: `"c"`. Seen in the one example.
}
export interface ShopItemCreatedEventData { // The data of `Contoso.Shop.Item.Created`.
  record: ShopItemCreatedRecord; // Seen in the one example.
  Object: ShopItemCreatedObject; // Seen in the one example.
  'ümlaut': Umlaut; // Seen in the one example.
}
export interface ShopItemCreatedEvent extends EventGridEnvelope { // In the shop. Event type: `Contoso.Shop.Item.Created`.
  eventType: 'Contoso.Shop.Item.Created';
  data: ShopItemCreatedEventData;
}
export interface StoreItemCreatedEventData { // The data of `Contoso.Store.Item.Created`.
  error: StoreItemCreatedError; // Seen in the one example.
}
export interface StoreItemCreatedEvent extends EventGridEnvelope { // In the store. Event type: `Contoso.Store.Item.Created`.
  eventType: 'Contoso.Store.Item.Created';
  data: StoreItemCreatedEventData;
}
export interface ContosoConEventData { // The data of `Contoso.Con`.
  ['__proto__']: Proto; // Seen in the one example.
  toString: string; // Example: `"t"`. Seen in the one example.
  hasOwnProperty: unknown; // Seen in the one example.
  'quote\'s "and" */ `${x}`': string; // Example: `"*\/ '${1}' \u202e"`. Seen in the one example.
  line: number; // Example: `1`. Seen in the one example.
}
export interface ContosoConEvent extends EventGridEnvelope { // A device name. Event type: `Contoso.Con`.
  eventType: 'Contoso.Con';
  data: ContosoConEventData;
}
