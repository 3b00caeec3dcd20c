import type { IncomingCallEvent } from '../types.js';

/** Somebody calls one of your users. */
export async function onIncomingCall({ data }: IncomingCallEvent): Promise<void> {
  const from = data.from.phoneNumber?.value ?? data.from.rawId;
  console.log(`${data.callerDisplayName} (${from}) calls ${data.to.communicationUser.id}`);
}
