import type { CallParticipantAddedEvent } from '../types.js';

/** Somebody was invited to a call and has joined it. Documented since 2025-01-22. */
export async function onCallParticipantAdded(event: CallParticipantAddedEvent): Promise<void> {
  // In event.data: user, displayName, participantId, endpointType, startedBy, serverCallId, group, room, isTwoParty, correlationId, isRoomsCall.
  throw new Error(`onCallParticipantAdded does not handle ${event.eventType} yet`);
}
