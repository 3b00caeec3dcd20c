import type {
  ContosoConEvent,
  EventMap,
  EventType,
  ShopItemCreatedEvent,
  StoreItemCreatedEvent,
} from './types.js';
export const shopItemCreatedExample: ShopItemCreatedEvent = { // The documented example of `Contoso.Shop.Item.Created`.
  id: '9aeb0fdf-c01e-0131-0922-9eb54906e209',
  topic: '/stores/{store-id}',
  subject: 'orders/1',
  data: {
    record: {
      class: 'a',
      'user-id': '1',
      '2nd': true,
    },
    Object: {
      value: 1,
    },
    'ümlaut': {
      x: 1,
    },
  },
  eventType: 'Contoso.Shop.Item.Created',
  dataVersion: '1.0',
  metadataVersion: '1',
  eventTime: '2024-05-01T10:00:00Z',
};
export function makeShopItemCreated(overrides?: Overrides<ShopItemCreatedEvent>): ShopItemCreatedEvent { // A valid `Contoso.Shop.Item.Created` event: the example with its placeholders filled, and the given properties replaced.
  return make<ShopItemCreatedEvent>(shopItemCreatedExample, {
    topic: '/stores/store-id',
  }, overrides);
}
export const storeItemCreatedExample: StoreItemCreatedEvent = { // The documented example of `Contoso.Store.Item.Created`.
  id: '9aeb0fdf-c01e-0131-0922-9eb54906e209',
  topic: '/stores/{store-id}',
  subject: 'orders/1',
  data: {
    error: {
      code: 1,
    },
  },
  eventType: 'Contoso.Store.Item.Created',
  dataVersion: '1.0',
  metadataVersion: '1',
  eventTime: '2024-05-01T10:00:00Z',
};
export function makeStoreItemCreated(overrides?: Overrides<StoreItemCreatedEvent>): StoreItemCreatedEvent { // A valid `Contoso.Store.Item.Created` event: the example with its placeholders filled, and the given properties replaced.
  return make<StoreItemCreatedEvent>(storeItemCreatedExample, {
    topic: '/stores/store-id',
  }, overrides);
}
export const contosoConExample: ContosoConEvent = { // The documented example of `Contoso.Con`.
  id: '1',
  subject: 's',
  eventType: 'Contoso.Con',
  eventTime: '2024-05-01T10:00:00Z',
  data: {
    ['__proto__']: {
      constructor: 'c',
    },
    toString: 't',
    hasOwnProperty: null,
    'quote\'s "and" */ `${x}`': '*/ `${1}` \u202e',
    line: 1,
  },
};
export function makeContosoCon(overrides?: Overrides<ContosoConEvent>): ContosoConEvent { // A valid `Contoso.Con` event: the example with its placeholders filled, and the given properties replaced.
  return make<ContosoConEvent>(contosoConExample, {
    data: {
      'quote\'s "and" */ `${x}`': '*/ `$1` \u202e',
    },
  }, overrides);
}
export const examples: { readonly [T in EventType]: EventMap[T] } = { // The documented example of each event, by its type.
  'Contoso.Shop.Item.Created': shopItemCreatedExample,
  'Contoso.Store.Item.Created': storeItemCreatedExample,
  'Contoso.Con': contosoConExample,
};
const factories: { readonly [T in EventType]: (overrides?: Overrides<EventMap[T]>) => EventMap[T] } = {
  'Contoso.Shop.Item.Created': makeShopItemCreated,
  'Contoso.Store.Item.Created': makeStoreItemCreated,
  'Contoso.Con': makeContosoCon,
};
export function makeEvent<T extends EventType>(type: T, overrides?: Overrides<EventMap[T]>): EventMap[T] { // Creates a valid event of a type, like the `make…` function of that event.
  if (!hasOwn(factories, type)) throw new TypeError(`no event of the type ${String(type)} is documented`);
  return factories[type](overrides);
}
// … as in templates/
