import type { ShopItemCreatedEvent } from '../types.js';
export async function onShopItemCreated(event: ShopItemCreatedEvent): Promise<void> { // In the shop.
  // In event.data: record, Object, 'ümlaut'.
  throw new Error(`onShopItemCreated does not handle ${event.eventType} yet`);
}
