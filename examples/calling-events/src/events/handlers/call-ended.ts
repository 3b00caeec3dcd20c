import type { CallEndedEvent } from '../types.js';

/** The last participant has left the call. */
export async function onCallEnded({ data }: CallEndedEvent): Promise<void> {
  console.log(`${data.serverCallId} took ${Math.round(data.durationOfCall)} seconds`);
}
