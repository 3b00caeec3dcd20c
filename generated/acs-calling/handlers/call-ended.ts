import type { CallEndedEvent } from '../types.js';

/** A call is over. Documented since 2025-01-22. */
export async function onCallEnded(event: CallEndedEvent): Promise<void> {
  // In event.data: durationOfCall, startedBy, serverCallId, group, room, isTwoParty, correlationId, isRoomsCall.
  throw new Error(`onCallEnded does not handle ${event.eventType} yet`);
}
