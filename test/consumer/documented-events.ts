import { readFileSync } from 'node:fs';
import * as events from '../../generated/acs-calling/index.js';
import type { JsonSchema } from './schema-places.ts';

type EventType = events.EventType;

/** All that is generated for one event. */
interface DocumentedEvent<T extends EventType> {
  readonly type: T;
  readonly name: string;
  readonly example: events.EventOf<T>;
  readonly is: (value: unknown) => value is events.EventOf<T>;
  readonly assert: (value: unknown) => void;
  readonly parse: (value: unknown) => events.ParseResult<events.EventOf<T>>;
  readonly schema: events.StandardSchema<events.EventOf<T>>;
  readonly make: (overrides?: events.Overrides<events.EventOf<T>>) => events.EventOf<T>;
}

type AnyDocumentedEvent = { [T in EventType]: DocumentedEvent<T> }[EventType];

/** A newly documented event makes this table stop compiling until it is added, and so tested. */
const byType: { readonly [T in EventType]: DocumentedEvent<T> } = {
  'Microsoft.Communication.RecordingFileStatusUpdated': {
    type: 'Microsoft.Communication.RecordingFileStatusUpdated',
    name: 'RecordingFileStatusUpdated',
    example: events.recordingFileStatusUpdatedExample,
    is: events.isRecordingFileStatusUpdatedEvent,
    assert: events.assertRecordingFileStatusUpdatedEvent,
    parse: events.parseRecordingFileStatusUpdatedEvent,
    schema: events.recordingFileStatusUpdatedEventSchema,
    make: events.makeRecordingFileStatusUpdated,
  },
  'Microsoft.Communication.CallStarted': {
    type: 'Microsoft.Communication.CallStarted',
    name: 'CallStarted',
    example: events.callStartedExample,
    is: events.isCallStartedEvent,
    assert: events.assertCallStartedEvent,
    parse: events.parseCallStartedEvent,
    schema: events.callStartedEventSchema,
    make: events.makeCallStarted,
  },
  'Microsoft.Communication.CallEnded': {
    type: 'Microsoft.Communication.CallEnded',
    name: 'CallEnded',
    example: events.callEndedExample,
    is: events.isCallEndedEvent,
    assert: events.assertCallEndedEvent,
    parse: events.parseCallEndedEvent,
    schema: events.callEndedEventSchema,
    make: events.makeCallEnded,
  },
  'Microsoft.Communication.CallParticipantAdded': {
    type: 'Microsoft.Communication.CallParticipantAdded',
    name: 'CallParticipantAdded',
    example: events.callParticipantAddedExample,
    is: events.isCallParticipantAddedEvent,
    assert: events.assertCallParticipantAddedEvent,
    parse: events.parseCallParticipantAddedEvent,
    schema: events.callParticipantAddedEventSchema,
    make: events.makeCallParticipantAdded,
  },
  'Microsoft.Communication.CallParticipantRemoved': {
    type: 'Microsoft.Communication.CallParticipantRemoved',
    name: 'CallParticipantRemoved',
    example: events.callParticipantRemovedExample,
    is: events.isCallParticipantRemovedEvent,
    assert: events.assertCallParticipantRemovedEvent,
    parse: events.parseCallParticipantRemovedEvent,
    schema: events.callParticipantRemovedEventSchema,
    make: events.makeCallParticipantRemoved,
  },
  'Microsoft.Communication.IncomingCall': {
    type: 'Microsoft.Communication.IncomingCall',
    name: 'IncomingCall',
    example: events.incomingCallExample,
    is: events.isIncomingCallEvent,
    assert: events.assertIncomingCallEvent,
    parse: events.parseIncomingCallEvent,
    schema: events.incomingCallEventSchema,
    make: events.makeIncomingCall,
  },
};

export const documentedEvents: readonly AnyDocumentedEvent[] = Object.values(byType);

/** The JSON Schema file of an event, or that of the union of all (`catalog`). */
export function readSchemaFile(name: string): JsonSchema {
  const file = new URL(`../../schemas/acs-calling/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as JsonSchema;
}
