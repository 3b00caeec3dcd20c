import { isDateTime } from './hand-written-times.mjs';

/*
 * What a careful expert writes by hand: the discriminator first, early return, every member read once. Imported with
 * `?dated` it looks at the instants as well; each import is a module of its own, so that the two share no compiled code.
 */

const isTime = import.meta.url.endsWith('?dated')
  ? (/** @type {unknown} */ value) => typeof value === 'string' && isDateTime(value)
  : (/** @type {unknown} */ value) => typeof value === 'string';

/** @param {any} v */
function isEnvelope(v) {
  return (
    typeof v.id === 'string' &&
    typeof v.topic === 'string' &&
    typeof v.subject === 'string' &&
    typeof v.dataVersion === 'string' &&
    typeof v.metadataVersion === 'string' &&
    isTime(v.eventTime)
  );
}

/** @param {any} v */
export function isIdentifier(v) {
  if (typeof v !== 'object' || v === null || typeof v.rawId !== 'string') return false;
  const user = v.communicationUser;
  if (typeof user !== 'object' || user === null || typeof user.id !== 'string') return false;
  const kind = v.kind;
  return kind === undefined || kind === null || typeof kind === 'string';
}

/** @param {any} v */
export function isUser(v) {
  return typeof v === 'object' && v !== null && isIdentifier(v.communicationIdentifier) && typeof v.role === 'string';
}

/** @param {any} v */
export function isChunk(v) {
  return (
    typeof v === 'object' &&
    v !== null &&
    typeof v.documentId === 'string' &&
    Number.isFinite(v.index) &&
    typeof v.endReason === 'string' &&
    typeof v.contentLocation === 'string' &&
    typeof v.metadataLocation === 'string' &&
    typeof v.deleteLocation === 'string'
  );
}

/** @param {any} v what started and ended calls and participants have in common */
function isCall(v) {
  if (!isUser(v.startedBy) || typeof v.serverCallId !== 'string') return false;
  const group = v.group;
  if (typeof group !== 'object' || group === null || typeof group.id !== 'string') return false;
  const room = v.room;
  if (typeof room !== 'object' || room === null || typeof room.id !== 'string') return false;
  return typeof v.isTwoParty === 'boolean' && typeof v.correlationId === 'string' && typeof v.isRoomsCall === 'boolean';
}

/** @param {any} v */
function isParticipant(v) {
  return (
    isUser(v.user) &&
    typeof v.displayName === 'string' &&
    typeof v.participantId === 'string' &&
    typeof v.endpointType === 'string' &&
    isCall(v)
  );
}

/** @param {any} v */
export function isRecordingFileStatusUpdated(v) {
  if (typeof v !== 'object' || v === null) return false;
  if (v.eventType !== 'Microsoft.Communication.RecordingFileStatusUpdated' || !isEnvelope(v)) return false;
  const data = v.data;
  if (typeof data !== 'object' || data === null) return false;
  const storage = data.recordingStorageInfo;
  if (typeof storage !== 'object' || storage === null) return false;
  const chunks = storage.recordingChunks;
  if (!Array.isArray(chunks)) return false;
  for (let at = 0; at < chunks.length; at++) if (!isChunk(chunks[at])) return false;
  return (
    isTime(data.recordingStartTime) && Number.isFinite(data.recordingDurationMs) && typeof data.sessionEndReason === 'string'
  );
}

/** @param {any} v */
export function isCallStarted(v) {
  if (typeof v !== 'object' || v === null) return false;
  if (v.eventType !== 'Microsoft.Communication.CallStarted' || !isEnvelope(v)) return false;
  const data = v.data;
  return typeof data === 'object' && data !== null && isCall(data);
}

/** @param {any} v */
export function isCallEnded(v) {
  if (typeof v !== 'object' || v === null) return false;
  if (v.eventType !== 'Microsoft.Communication.CallEnded' || !isEnvelope(v)) return false;
  const data = v.data;
  return typeof data === 'object' && data !== null && Number.isFinite(data.durationOfCall) && isCall(data);
}

/** @param {any} v */
export function isCallParticipantAdded(v) {
  if (typeof v !== 'object' || v === null) return false;
  if (v.eventType !== 'Microsoft.Communication.CallParticipantAdded' || !isEnvelope(v)) return false;
  const data = v.data;
  return typeof data === 'object' && data !== null && isParticipant(data);
}

/** @param {any} v */
export function isCallParticipantRemoved(v) {
  if (typeof v !== 'object' || v === null) return false;
  if (v.eventType !== 'Microsoft.Communication.CallParticipantRemoved' || !isEnvelope(v)) return false;
  const data = v.data;
  return typeof data === 'object' && data !== null && isParticipant(data);
}

/** @param {any} v */
export function isIncomingCall(v) {
  if (typeof v !== 'object' || v === null) return false;
  if (v.eventType !== 'Microsoft.Communication.IncomingCall' || !isEnvelope(v)) return false;
  const data = v.data;
  if (typeof data !== 'object' || data === null || !isIdentifier(data.to) || !isIdentifier(data.from)) return false;
  if (typeof data.serverCallId !== 'string' || typeof data.callerDisplayName !== 'string') return false;
  const context = data.customContext;
  if (typeof context !== 'object' || context === null) return false;
  const headers = context.voipHeaders;
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return false;
  for (const name in headers) if (typeof headers[name] !== 'string') return false;
  return typeof data.incomingCallContext === 'string' && typeof data.correlationId === 'string';
}
