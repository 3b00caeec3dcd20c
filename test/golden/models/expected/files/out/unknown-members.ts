import type { EventType } from './types.js';
// … as in templates/
const typeNames: Readonly<Record<EventType, string>> = {
  'Contoso.Shop.OrderPlaced': 'OrderPlacedEvent',
  'Contoso.Shop.OrderMoved': 'OrderMovedEvent',
};
const documented: Documented = {
  OrderPlacedEventData: {
    order: 'Order',
    placedBy: 'Customer',
    labels: '',
    lines: 'Line[]',
    group: 'Group',
    room: 'Room',
  },
  OrderMovedEventData: {
    order: 'Order',
    customer: 'Customer',
    address: 'OrderMovedAddress',
    history: '',
    extra: '',
    old: '',
    mixed: '',
    maybe: '',
    nothing: '',
  },
  Order: {
    id: '',
    address: 'OrderAddress',
  },
  OrderAddress: {
    street: '',
    city: '',
  },
  Customer: {
    account: 'Account',
    note: '',
    vip: '',
  },
  Account: {
    id: '',
  },
  Line: {
    sku: '',
    count: '',
    gift: '',
  },
  Group: {
    id: '',
  },
  Room: {
    id: '',
  },
  OrderMovedAddress: {
    ip: '',
    port: '',
  },
  OrderPlacedEvent: {
    id: '',
    topic: '',
    subject: '',
    data: 'OrderPlacedEventData',
    eventType: '',
    dataVersion: '',
    metadataVersion: '',
    eventTime: '',
  },
  OrderMovedEvent: {
    id: '',
    topic: '',
    subject: '',
    data: 'OrderMovedEventData',
    eventType: '',
    dataVersion: '',
    metadataVersion: '',
    eventTime: '',
  },
};
