import { describe, expect, it } from 'vitest';
import * as events from '../../generated/acs-calling/index.js';
import { failing } from '../sweep.ts';

const { data: started } = events.callStartedExample;
const { data: recording } = events.recordingFileStatusUpdatedExample;
const { data: incoming } = events.incomingCallExample;

/** The guard of each type that events are made of, and what it has to accept. */
const models = [
  { name: 'EventGridEnvelope', is: events.isEventGridEnvelope, part: events.callStartedExample },
  { name: 'CallStartedEventData', is: events.isCallStartedEventData, part: started },
  { name: 'CallEndedEventData', is: events.isCallEndedEventData, part: events.callEndedExample.data },
  {
    name: 'CallParticipantAddedEventData',
    is: events.isCallParticipantAddedEventData,
    part: events.callParticipantAddedExample.data,
  },
  {
    name: 'CallParticipantRemovedEventData',
    is: events.isCallParticipantRemovedEventData,
    part: events.callParticipantRemovedExample.data,
  },
  { name: 'RecordingFileStatusUpdatedEventData', is: events.isRecordingFileStatusUpdatedEventData, part: recording },
  { name: 'RecordingStorageInfo', is: events.isRecordingStorageInfo, part: recording.recordingStorageInfo },
  { name: 'RecordingChunk', is: events.isRecordingChunk, part: recording.recordingStorageInfo.recordingChunks[0] },
  { name: 'IncomingCallEventData', is: events.isIncomingCallEventData, part: incoming },
  { name: 'CustomContext', is: events.isCustomContext, part: incoming.customContext },
  { name: 'User', is: events.isUser, part: started.startedBy },
  { name: 'CommunicationIdentifier', is: events.isCommunicationIdentifier, part: incoming.from },
  { name: 'CommunicationUser', is: events.isCommunicationUser, part: incoming.from.communicationUser },
  { name: 'Group', is: events.isGroup, part: started.group },
  { name: 'Room', is: events.isRoom, part: started.room },
];

describe.each(models)('is$name', ({ is, part }) => {
  it('accepts the part of an example that it is for', () => {
    expect(is(part)).toBe(true);
  });

  it('refuses what is no object, and an empty one', () => {
    const others = [undefined, null, true, 7, 'text', [], [part], {}, Object.create(null), () => part];
    const cases = others.map((value, index) => ({ what: `value ${index}, ${typeof value}`, value }));
    expect(failing(cases, ({ value }) => expect(is(value)).toBe(false))).toEqual([]);
  });
});

it('there is a guard for each of them and for each event, and no other', () => {
  const guards = Object.keys(events).filter((name) => /^is[A-Z]/.test(name));
  const named = [...models.map(({ name }) => name), ...Object.keys(events.EventTypes).map((name) => `${name}Event`)];
  expect(guards.sort()).toEqual(named.map((name) => `is${name}`).sort());
});
