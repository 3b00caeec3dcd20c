import type { Handlers } from '../receiver/index.js';
import { onRecordingFileStatusUpdated } from './recording-file-status-updated.js';
import { onCallStarted } from './call-started.js';
import { onCallEnded } from './call-ended.js';
import { onCallParticipantAdded } from './call-participant-added.js';
import { onCallParticipantRemoved } from './call-participant-removed.js';
import { onIncomingCall } from './incoming-call.js';

/** What is done with each event. This file is yours: when the pages document a new event, it stops compiling until you add a handler. */
export const handlers: Handlers = {
  'Microsoft.Communication.RecordingFileStatusUpdated': onRecordingFileStatusUpdated,
  'Microsoft.Communication.CallStarted': onCallStarted,
  'Microsoft.Communication.CallEnded': onCallEnded,
  'Microsoft.Communication.CallParticipantAdded': onCallParticipantAdded,
  'Microsoft.Communication.CallParticipantRemoved': onCallParticipantRemoved,
  'Microsoft.Communication.IncomingCall': onIncomingCall,
};
