import type { IncomingCallEvent } from '../types.js';

/** A call is ringing. Documented since 2025-01-22. */
export async function onIncomingCall(event: IncomingCallEvent): Promise<void> {
  // In event.data: to, from, serverCallId, callerDisplayName, customContext, incomingCallContext, correlationId.
  throw new Error(`onIncomingCall does not handle ${event.eventType} yet`);
}
