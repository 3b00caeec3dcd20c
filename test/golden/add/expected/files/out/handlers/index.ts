import type { Handlers } from '../receiver/index.js';
import { onOrderPaid } from './order-paid.js';
import { onOrderCancelled } from './order-cancelled.js';
import { ignore } from '../receiver/index.js';
import { onOrderLost } from './order-lost.js';
export const handlers: Handlers = { // What is done with each event. This file is yours: when the pages document a new event, it stops compiling until you add a handler.
  'Contoso.Shop.OrderPaid': onOrderPaid,
  'Contoso.Shop.OrderCancelled': onOrderCancelled,
  'Contoso.Shop.OrderRefunded': ignore,
  'Contoso.Shop.OrderLost': onOrderLost,
};
