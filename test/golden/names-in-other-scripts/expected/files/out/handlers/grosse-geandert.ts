import type { GrosseGeandertEvent } from '../types.js';

/** Event type: `Größe geändert`. */
export async function onGrosseGeandert(_event: GrosseGeandertEvent): Promise<void> {
  // In _event: 'größe'.
  throw new Error(`onGrosseGeandert does not handle Gr--e ge-ndert yet`);
}
