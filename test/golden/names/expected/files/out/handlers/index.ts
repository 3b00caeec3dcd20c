import type { Handlers } from '../receiver/index.js';
import { onShopItemCreated } from './shop-item-created.js';
import { onStoreItemCreated } from './store-item-created.js';
import { onContosoCon } from './contoso-con.js';
export const handlers: Handlers = { // What is done with each event. This file is yours: when the pages document a new event, it stops compiling until you add a handler.
  'Contoso.Shop.Item.Created': onShopItemCreated,
  'Contoso.Store.Item.Created': onStoreItemCreated,
  'Contoso.Con': onContosoCon,
};
