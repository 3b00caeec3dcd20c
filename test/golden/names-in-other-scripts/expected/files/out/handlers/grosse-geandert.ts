import type { GrosseGeandertEvent } from '../types.js';
export async function onGrosseGeandert(_event: GrosseGeandertEvent): Promise<void> { // The event `Größe geändert`.
  // In _event: 'größe'.
  throw new Error(`onGrosseGeandert does not handle Gr--e ge-ndert yet`);
}
