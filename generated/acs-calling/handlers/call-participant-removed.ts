import type { CallParticipantRemovedEvent } from '../types.js';

/** Somebody left a call, or was taken out of it. Documented since 2025-01-22. */
export async function onCallParticipantRemoved(event: CallParticipantRemovedEvent): Promise<void> {
  // In event.data: user, displayName, participantId, endpointType, startedBy, serverCallId, group, room, isTwoParty, correlationId, isRoomsCall.
  throw new Error(`onCallParticipantRemoved does not handle ${event.eventType} yet`);
}
