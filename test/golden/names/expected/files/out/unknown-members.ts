import type { EventType } from './types.js';
// … as in templates/
const typeNames: Readonly<Record<EventType, string>> = {
  'Contoso.Shop.Item.Created': 'ShopItemCreatedEvent',
  'Contoso.Store.Item.Created': 'StoreItemCreatedEvent',
  'Contoso.Con': 'ContosoConEvent',
};
const documented: Documented = {
  ShopItemCreatedEventData: {
    record: 'ShopItemCreatedRecord',
    Object: 'ShopItemCreatedObject',
    'ümlaut': 'Umlaut',
  },
  StoreItemCreatedEventData: {
    error: 'StoreItemCreatedError',
  },
  ContosoConEventData: {
    ['__proto__']: 'Proto',
    toString: '',
    hasOwnProperty: '',
    'quote\'s "and" */ `${x}`': '',
    line: '',
  },
  ShopItemCreatedRecord: {
    class: '',
    'user-id': '',
    '2nd': '',
  },
  ShopItemCreatedObject: {
    value: '',
  },
  Umlaut: {
    x: '',
  },
  StoreItemCreatedError: {
    code: '',
  },
  Proto: {
    constructor: '',
  },
  ShopItemCreatedEvent: {
    id: '',
    topic: '',
    subject: '',
    data: 'ShopItemCreatedEventData',
    eventType: '',
    dataVersion: '',
    metadataVersion: '',
    eventTime: '',
  },
  StoreItemCreatedEvent: {
    id: '',
    topic: '',
    subject: '',
    data: 'StoreItemCreatedEventData',
    eventType: '',
    dataVersion: '',
    metadataVersion: '',
    eventTime: '',
  },
  ContosoConEvent: {
    id: '',
    topic: '',
    subject: '',
    data: 'ContosoConEventData',
    eventType: '',
    dataVersion: '',
    metadataVersion: '',
    eventTime: '',
  },
};
