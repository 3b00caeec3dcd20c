import type { ShopItemCreatedEvent } from '../types.js';

/**
 * In the shop.
 * Event type: `Contoso.Shop.Item.Created`.
 */
export async function onShopItemCreated(event: ShopItemCreatedEvent): Promise<void> {
  // In event.data: record, Object, 'ümlaut'.
  throw new Error(`onShopItemCreated does not handle ${event.eventType} yet`);
}
