import { compile } from './compile.mjs';
import {
  isCallEnded,
  isCallParticipantAdded,
  isCallParticipantRemoved,
  isCallStarted,
  isChunk,
  isIdentifier,
  isIncomingCall,
  isRecordingFileStatusUpdated,
  isUser,
} from './hand-written.mjs?errors';

/*
 * What is wrong with an event, as an expert would list it who wants a place and an expectation, no more: the guard first,
 * then a walk that enters only what its guard refuses. The list is handed on and begins with its first entry, as an empty
 * array that grows makes room for many.
 *
 * @typedef {{ path: string, expected: string }} Fault
 * @typedef {Fault[] | undefined} Faults
 */

/** @type {(faults: Faults, path: string, expected: string) => Faults} */
function add(faults, path, expected) {
  if (faults === undefined) return [{ path, expected }];
  faults.push({ path, expected });
  return faults;
}

/** @type {(v: any, path: string, faults: Faults) => Faults} */
function identifierFaults(v, path, faults) {
  if (typeof v !== 'object' || v === null) return add(faults, path, 'object');
  if (typeof v.rawId !== 'string') faults = add(faults, `${path}.rawId`, 'string');
  if (typeof v.communicationUser?.id !== 'string') faults = add(faults, `${path}.communicationUser.id`, 'string');
  const kind = v.kind;
  if (kind !== undefined && kind !== null && typeof kind !== 'string') faults = add(faults, `${path}.kind`, 'string');
  return faults;
}

/** @type {(v: any, path: string, faults: Faults) => Faults} */
function userFaults(v, path, faults) {
  if (typeof v !== 'object' || v === null) return add(faults, path, 'object');
  const identifier = v.communicationIdentifier;
  if (!isIdentifier(identifier)) faults = identifierFaults(identifier, `${path}.communicationIdentifier`, faults);
  return typeof v.role === 'string' ? faults : add(faults, `${path}.role`, 'string');
}

/** @type {(data: any, faults: Faults) => Faults} */
function callFaults(data, faults) {
  const startedBy = data.startedBy;
  if (!isUser(startedBy)) faults = userFaults(startedBy, 'data.startedBy', faults);
  if (typeof data.serverCallId !== 'string') faults = add(faults, 'data.serverCallId', 'string');
  if (typeof data.group?.id !== 'string') faults = add(faults, 'data.group.id', 'string');
  if (typeof data.room?.id !== 'string') faults = add(faults, 'data.room.id', 'string');
  if (typeof data.isTwoParty !== 'boolean') faults = add(faults, 'data.isTwoParty', 'boolean');
  if (typeof data.correlationId !== 'string') faults = add(faults, 'data.correlationId', 'string');
  return typeof data.isRoomsCall === 'boolean' ? faults : add(faults, 'data.isRoomsCall', 'boolean');
}

/** @type {(data: any, faults: Faults) => Faults} */
const endedFaults = (data, faults) =>
  callFaults(data, Number.isFinite(data.durationOfCall) ? faults : add(faults, 'data.durationOfCall', 'number'));

/** @type {(data: any, faults: Faults) => Faults} */
function participantFaults(data, faults) {
  const user = data.user;
  if (!isUser(user)) faults = userFaults(user, 'data.user', faults);
  if (typeof data.displayName !== 'string') faults = add(faults, 'data.displayName', 'string');
  if (typeof data.participantId !== 'string') faults = add(faults, 'data.participantId', 'string');
  if (typeof data.endpointType !== 'string') faults = add(faults, 'data.endpointType', 'string');
  return callFaults(data, faults);
}

/** @type {(chunk: any, path: string, faults: Faults) => Faults} */
function chunkFaults(chunk, path, faults) {
  if (typeof chunk !== 'object' || chunk === null) return add(faults, path, 'object');
  if (!Number.isFinite(chunk.index)) faults = add(faults, `${path}.index`, 'number');
  for (const name of ['documentId', 'endReason', 'contentLocation', 'metadataLocation', 'deleteLocation'])
    if (typeof chunk[name] !== 'string') faults = add(faults, `${path}.${name}`, 'string');
  return faults;
}

/** @type {(data: any, faults: Faults) => Faults} */
function recordingFaults(data, faults) {
  const chunks = data.recordingStorageInfo?.recordingChunks;
  if (!Array.isArray(chunks)) faults = add(faults, 'data.recordingStorageInfo.recordingChunks', 'array');
  else
    for (let at = 0; at < chunks.length; at++)
      if (!isChunk(chunks[at])) faults = chunkFaults(chunks[at], `data.recordingStorageInfo.recordingChunks[${at}]`, faults);
  if (typeof data.recordingStartTime !== 'string') faults = add(faults, 'data.recordingStartTime', 'string');
  if (!Number.isFinite(data.recordingDurationMs)) faults = add(faults, 'data.recordingDurationMs', 'number');
  return typeof data.sessionEndReason === 'string' ? faults : add(faults, 'data.sessionEndReason', 'string');
}

/** @type {(data: any, faults: Faults) => Faults} */
function incomingFaults(data, faults) {
  const { to, from } = data;
  if (!isIdentifier(to)) faults = identifierFaults(to, 'data.to', faults);
  if (!isIdentifier(from)) faults = identifierFaults(from, 'data.from', faults);
  if (typeof data.serverCallId !== 'string') faults = add(faults, 'data.serverCallId', 'string');
  if (typeof data.callerDisplayName !== 'string') faults = add(faults, 'data.callerDisplayName', 'string');
  const headers = data.customContext?.voipHeaders;
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers))
    faults = add(faults, 'data.customContext.voipHeaders', 'object');
  else
    for (const name in headers)
      if (typeof headers[name] !== 'string') faults = add(faults, `data.customContext.voipHeaders.${name}`, 'string');
  if (typeof data.incomingCallContext !== 'string') faults = add(faults, 'data.incomingCallContext', 'string');
  return typeof data.correlationId === 'string' ? faults : add(faults, 'data.correlationId', 'string');
}

/** @type {(v: any, type: string, dataFaults: (data: any, faults: Faults) => Faults) => Faults} */
function eventFaults(v, type, dataFaults) {
  if (typeof v !== 'object' || v === null) return add(undefined, '', 'object');
  /** @type {Faults} */
  let faults;
  if (v.eventType !== type) faults = add(faults, 'eventType', type);
  if (typeof v.id !== 'string') faults = add(faults, 'id', 'string');
  if (typeof v.topic !== 'string') faults = add(faults, 'topic', 'string');
  if (typeof v.subject !== 'string') faults = add(faults, 'subject', 'string');
  if (typeof v.dataVersion !== 'string') faults = add(faults, 'dataVersion', 'string');
  if (typeof v.metadataVersion !== 'string') faults = add(faults, 'metadataVersion', 'string');
  if (typeof v.eventTime !== 'string') faults = add(faults, 'eventTime', 'string');
  const data = v.data;
  if (typeof data !== 'object' || data === null) return add(faults, 'data', 'object');
  return dataFaults(data, faults);
}

const events = {
  RecordingFileStatusUpdated: { is: isRecordingFileStatusUpdated, collect: recordingFaults },
  CallStarted: { is: isCallStarted, collect: callFaults },
  CallEnded: { is: isCallEnded, collect: endedFaults },
  CallParticipantAdded: { is: isCallParticipantAdded, collect: participantFaults },
  CallParticipantRemoved: { is: isCallParticipantRemoved, collect: participantFaults },
  IncomingCall: { is: isIncomingCall, collect: incomingFaults },
};

/**
 * @param {import('./events.mjs').EventName} event
 * @returns {(v: unknown) => Faults} nothing where nothing is wrong
 */
export function parserOf(event) {
  const { is, collect } = events[event];
  const body = `return v => is(v) ? undefined : eventFaults(v, 'Microsoft.Communication.${event}', collect);`;
  return compile(['is', 'eventFaults', 'collect'], body, [is, eventFaults, collect]);
}
