import { type Handlers, ignore } from '../receiver/index.js';
import { onCallEnded } from './call-ended.js';
import { onIncomingCall } from './incoming-call.js';

/** What is done with each event. When the page documents a new one, this stops compiling until it has an entry. */
export const handlers: Handlers = {
  'Microsoft.Communication.IncomingCall': onIncomingCall,
  'Microsoft.Communication.CallStarted': ignore,
  'Microsoft.Communication.CallEnded': onCallEnded,
};
