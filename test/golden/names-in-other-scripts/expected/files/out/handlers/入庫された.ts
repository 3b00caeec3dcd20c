import type { 入庫されたEvent } from '../types.js';
export async function on入庫された(_event: 入庫されたEvent): Promise<void> { // The event `入庫された`.
  // In _event: '棚', '荷物'.
  throw new Error(`on入庫された does not handle ----- yet`);
}
