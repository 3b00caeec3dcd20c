import type { Handlers } from '../receiver/index.js';
import { onOrderSent } from './order-sent.js';
export const handlers: Handlers = { // What is done with each event. This file is yours: when the pages document a new event, it stops compiling until you add a handler.
  'shop.orderSent': onOrderSent,
};
