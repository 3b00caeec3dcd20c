import * as guards from './hand-written.mjs?errors';

/*
 * What is wrong with an event, as an expert would list it who wants a place and an expectation, no more: the guard first,
 * then a walk that enters only what its guard refuses.
 *
 * @typedef {{ path: string, expected: string }} Fault
 */

/** @type {(v: any, path: string, faults: Fault[]) => void} */
function identifierFaults(v, path, faults) {
  if (typeof v !== 'object' || v === null) return void faults.push({ path, expected: 'object' });
  if (typeof v.rawId !== 'string') faults.push({ path: `${path}.rawId`, expected: 'string' });
  if (typeof v.communicationUser?.id !== 'string') faults.push({ path: `${path}.communicationUser.id`, expected: 'string' });
  if (v.kind !== undefined && v.kind !== null && typeof v.kind !== 'string')
    faults.push({ path: `${path}.kind`, expected: 'string' });
}

/** @type {(v: any, path: string, faults: Fault[]) => void} */
function userFaults(v, path, faults) {
  if (typeof v !== 'object' || v === null) return void faults.push({ path, expected: 'object' });
  if (!guards.isIdentifier(v.communicationIdentifier))
    identifierFaults(v.communicationIdentifier, `${path}.communicationIdentifier`, faults);
  if (typeof v.role !== 'string') faults.push({ path: `${path}.role`, expected: 'string' });
}

/** @type {(v: any, type: string, faults: Fault[]) => any} gives the data if there are any */
function envelopeFaults(v, type, faults) {
  if (typeof v !== 'object' || v === null) return void faults.push({ path: '', expected: 'object' });
  if (v.eventType !== type) faults.push({ path: 'eventType', expected: type });
  if (typeof v.id !== 'string') faults.push({ path: 'id', expected: 'string' });
  if (typeof v.topic !== 'string') faults.push({ path: 'topic', expected: 'string' });
  if (typeof v.subject !== 'string') faults.push({ path: 'subject', expected: 'string' });
  if (typeof v.dataVersion !== 'string') faults.push({ path: 'dataVersion', expected: 'string' });
  if (typeof v.metadataVersion !== 'string') faults.push({ path: 'metadataVersion', expected: 'string' });
  if (typeof v.eventTime !== 'string') faults.push({ path: 'eventTime', expected: 'string' });
  const data = v.data;
  if (typeof data === 'object' && data !== null) return data;
  faults.push({ path: 'data', expected: 'object' });
}

/** @type {(data: any, faults: Fault[]) => void} */
function callFaults(data, faults) {
  if (!guards.isUser(data.startedBy)) userFaults(data.startedBy, 'data.startedBy', faults);
  if (typeof data.serverCallId !== 'string') faults.push({ path: 'data.serverCallId', expected: 'string' });
  if (typeof data.group?.id !== 'string') faults.push({ path: 'data.group.id', expected: 'string' });
  if (typeof data.room?.id !== 'string') faults.push({ path: 'data.room.id', expected: 'string' });
  if (typeof data.isTwoParty !== 'boolean') faults.push({ path: 'data.isTwoParty', expected: 'boolean' });
  if (typeof data.correlationId !== 'string') faults.push({ path: 'data.correlationId', expected: 'string' });
  if (typeof data.isRoomsCall !== 'boolean') faults.push({ path: 'data.isRoomsCall', expected: 'boolean' });
}

/** @type {(data: any, faults: Fault[]) => void} */
function participantFaults(data, faults) {
  if (!guards.isUser(data.user)) userFaults(data.user, 'data.user', faults);
  if (typeof data.displayName !== 'string') faults.push({ path: 'data.displayName', expected: 'string' });
  if (typeof data.participantId !== 'string') faults.push({ path: 'data.participantId', expected: 'string' });
  if (typeof data.endpointType !== 'string') faults.push({ path: 'data.endpointType', expected: 'string' });
  callFaults(data, faults);
}

/** @type {(chunk: any, path: string, faults: Fault[]) => void} */
function chunkFaults(chunk, path, faults) {
  if (typeof chunk !== 'object' || chunk === null) return void faults.push({ path, expected: 'object' });
  if (!Number.isFinite(chunk.index)) faults.push({ path: `${path}.index`, expected: 'number' });
  for (const name of ['documentId', 'endReason', 'contentLocation', 'metadataLocation', 'deleteLocation'])
    if (typeof chunk[name] !== 'string') faults.push({ path: `${path}.${name}`, expected: 'string' });
}

/** @type {(v: any) => Fault[] | undefined} */
export function parseRecordingFileStatusUpdated(v) {
  if (guards.isRecordingFileStatusUpdated(v)) return;
  /** @type {Fault[]} */
  const faults = [];
  const data = envelopeFaults(v, 'Microsoft.Communication.RecordingFileStatusUpdated', faults);
  if (data === undefined) return faults;
  const chunks = data.recordingStorageInfo?.recordingChunks;
  if (!Array.isArray(chunks)) faults.push({ path: 'data.recordingStorageInfo.recordingChunks', expected: 'array' });
  else
    for (let at = 0; at < chunks.length; at++)
      if (!guards.isChunk(chunks[at])) chunkFaults(chunks[at], `data.recordingStorageInfo.recordingChunks[${at}]`, faults);
  if (typeof data.recordingStartTime !== 'string') faults.push({ path: 'data.recordingStartTime', expected: 'string' });
  if (!Number.isFinite(data.recordingDurationMs)) faults.push({ path: 'data.recordingDurationMs', expected: 'number' });
  if (typeof data.sessionEndReason !== 'string') faults.push({ path: 'data.sessionEndReason', expected: 'string' });
  return faults;
}

/** @type {(v: any) => Fault[] | undefined} */
export function parseCallStarted(v) {
  if (guards.isCallStarted(v)) return;
  /** @type {Fault[]} */
  const faults = [];
  const data = envelopeFaults(v, 'Microsoft.Communication.CallStarted', faults);
  if (data !== undefined) callFaults(data, faults);
  return faults;
}

/** @type {(v: any) => Fault[] | undefined} */
export function parseCallEnded(v) {
  if (guards.isCallEnded(v)) return;
  /** @type {Fault[]} */
  const faults = [];
  const data = envelopeFaults(v, 'Microsoft.Communication.CallEnded', faults);
  if (data === undefined) return faults;
  if (!Number.isFinite(data.durationOfCall)) faults.push({ path: 'data.durationOfCall', expected: 'number' });
  callFaults(data, faults);
  return faults;
}

/** @type {(v: any) => Fault[] | undefined} */
export function parseCallParticipantAdded(v) {
  if (guards.isCallParticipantAdded(v)) return;
  /** @type {Fault[]} */
  const faults = [];
  const data = envelopeFaults(v, 'Microsoft.Communication.CallParticipantAdded', faults);
  if (data !== undefined) participantFaults(data, faults);
  return faults;
}

/** @type {(v: any) => Fault[] | undefined} */
export function parseCallParticipantRemoved(v) {
  if (guards.isCallParticipantRemoved(v)) return;
  /** @type {Fault[]} */
  const faults = [];
  const data = envelopeFaults(v, 'Microsoft.Communication.CallParticipantRemoved', faults);
  if (data !== undefined) participantFaults(data, faults);
  return faults;
}

/** @type {(v: any) => Fault[] | undefined} */
export function parseIncomingCall(v) {
  if (guards.isIncomingCall(v)) return;
  /** @type {Fault[]} */
  const faults = [];
  const data = envelopeFaults(v, 'Microsoft.Communication.IncomingCall', faults);
  if (data === undefined) return faults;
  if (!guards.isIdentifier(data.to)) identifierFaults(data.to, 'data.to', faults);
  if (!guards.isIdentifier(data.from)) identifierFaults(data.from, 'data.from', faults);
  const headers = data.customContext?.voipHeaders;
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers))
    faults.push({ path: 'data.customContext.voipHeaders', expected: 'object' });
  else
    for (const name of Object.keys(headers))
      if (typeof headers[name] !== 'string') faults.push({ path: `data.customContext.voipHeaders.${name}`, expected: 'string' });
  for (const name of ['serverCallId', 'callerDisplayName', 'incomingCallContext', 'correlationId'])
    if (typeof data[name] !== 'string') faults.push({ path: `data.${name}`, expected: 'string' });
  return faults;
}
