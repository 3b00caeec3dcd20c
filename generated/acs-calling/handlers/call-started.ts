import type { CallStartedEvent } from '../types.js';

/** A call has begun. Documented since 2025-01-22. */
export async function onCallStarted(event: CallStartedEvent): Promise<void> {
  // In event.data: startedBy, serverCallId, group, room, isTwoParty, correlationId, isRoomsCall.
  throw new Error(`onCallStarted does not handle ${event.eventType} yet`);
}
