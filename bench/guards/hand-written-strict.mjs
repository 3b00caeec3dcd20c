import * as loose from './hand-written.mjs?strict';

/*
 * Refuses members that are not documented: first the guard, so that every required member is known to be there, then a
 * count of all members, which is cheaper than a list of their names.
 */

/**
 * @param {object} value
 * @param {number} expected
 */
function has(value, expected) {
  let left = expected;
  for (const _ in value) left--;
  return left === 0;
}

/** @param {any} v */
const closedIdentifier = (v) => has(v, v.kind === undefined ? 2 : 3) && has(v.communicationUser, 1);

/** @param {any} v */
const closedUser = (v) => has(v, 2) && closedIdentifier(v.communicationIdentifier);

/**
 * @param {any} data
 * @param {number} members
 */
const closedCall = (data, members) => has(data, members) && closedUser(data.startedBy) && has(data.group, 1) && has(data.room, 1);

/** @param {any} v */
export function isRecordingFileStatusUpdated(v) {
  if (!loose.isRecordingFileStatusUpdated(v) || !has(v, 8)) return false;
  const data = v.data;
  const storage = data.recordingStorageInfo;
  if (!has(data, 4) || !has(storage, 1)) return false;
  const chunks = storage.recordingChunks;
  for (let at = 0; at < chunks.length; at++) if (!has(chunks[at], 6)) return false;
  return true;
}

/** @param {any} v */
export const isCallStarted = (v) => loose.isCallStarted(v) && has(v, 8) && closedCall(v.data, 7);

/** @param {any} v */
export const isCallEnded = (v) => loose.isCallEnded(v) && has(v, 8) && closedCall(v.data, 8);

/** @param {any} v */
export const isCallParticipantAdded = (v) =>
  loose.isCallParticipantAdded(v) && has(v, 8) && closedCall(v.data, 11) && closedUser(v.data.user);

/** @param {any} v */
export const isCallParticipantRemoved = (v) =>
  loose.isCallParticipantRemoved(v) && has(v, 8) && closedCall(v.data, 11) && closedUser(v.data.user);

/** @param {any} v */
export function isIncomingCall(v) {
  if (!loose.isIncomingCall(v) || !has(v, 8)) return false;
  const data = v.data;
  return has(data, 7) && closedIdentifier(data.to) && closedIdentifier(data.from) && has(data.customContext, 1);
}
