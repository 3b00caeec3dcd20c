import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type CallEndedEvent,
  callEndedExample,
  type DeepPartial,
  incomingCallExample,
  isCallEndedEvent,
  isIncomingCallEvent,
  isRecordingFileStatusUpdatedEvent,
  makeCallEnded,
  makeIncomingCall,
  makeRecordingFileStatusUpdated,
  type Overrides,
  recordingFileStatusUpdatedExample,
} from '../../generated/acs-calling/index.js';
import { documentedEvents } from './documented-events.ts';
import { jsonCopy, pathsIn } from './json-edits.ts';

const PLACEHOLDER = /\{[^{}"]*\}/;

describe.each(documentedEvents)('make$name', ({ type, example, is, make }) => {
  it('makes an event that passes its own guard', () => {
    const event = make();
    expect(is(event)).toBe(true);
    expect(event.eventType).toBe(type);
  });

  it('leaves no placeholder of the example in it', () => {
    const texts = textsIn(make());
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => PLACEHOLDER.test(text))).toEqual([]);
  });

  it('keeps all else of the example', () => {
    const plain = textsIn(example).filter((text) => !PLACEHOLDER.test(text));
    expect(textsIn(make())).toEqual(expect.arrayContaining(plain));
    expect(pathsIn(jsonCopy(make()))).toEqual(pathsIn(jsonCopy(example)));
  });

  it('makes a new event each time, and no change of one reaches the example or the next', () => {
    const untouched = jsonCopy(example);
    const event = make();
    event.id = 'changed';
    Object.assign(event.data, { serverCallId: 7, recordingStorageInfo: 7 });
    expect(example).toEqual(untouched);
    expect(make()).not.toEqual(event);
    expect(is(make())).toBe(true);
  });
});

describe('the documented example', () => {
  it('keeps the placeholders as the page shows them', () => {
    expect(callEndedExample.data.serverCallId).toBe('{serverCallId}');
    expect(makeCallEnded().data.serverCallId).toBe('serverCallId');
  });
});

describe('overrides', () => {
  it('replace one member at any depth and leave those beside it', () => {
    const event = makeCallEnded({ data: { startedBy: { role: 'organizer' }, durationOfCall: 12 } });
    const expected = makeCallEnded();
    expected.data.startedBy.role = 'organizer';
    expected.data.durationOfCall = 12;
    expect(event).toEqual(expected);
    expect(isCallEndedEvent(event)).toBe(true);
  });

  it('replace placeholders by what is given, even by a placeholder', () => {
    expect(makeCallEnded({ data: { correlationId: '{mine}' } }).data.correlationId).toBe('{mine}');
  });

  it('replace an array as a whole', () => {
    const event = makeRecordingFileStatusUpdated({ data: { recordingStorageInfo: { recordingChunks: [] } } });
    expect(event.data.recordingStorageInfo.recordingChunks).toEqual([]);
    expect(isRecordingFileStatusUpdatedEvent(event)).toBe(true);
  });

  it('add entries to a map', () => {
    const event = makeIncomingCall({ data: { customContext: { voipHeaders: { 'X-Ticket': '42' } } } });
    expect(event.data.customContext.voipHeaders).toEqual({ voipHeaderName: 'value', 'X-Ticket': '42' });
    expect(isIncomingCallEvent(event)).toBe(true);
  });
});

describe('the values of overrides', () => {
  it('set optional members, and false and 0 and empty text where they are allowed', () => {
    const event = makeCallEnded({
      subject: '',
      data: {
        isRoomsCall: false,
        durationOfCall: 0,
        startedBy: { communicationIdentifier: { kind: 'communicationUser' } },
      },
    });
    expect(event).toMatchObject({ subject: '', data: { isRoomsCall: false, durationOfCall: 0 } });
    expect(event.data.startedBy.communicationIdentifier.kind).toBe('communicationUser');
    expect(isCallEndedEvent(event)).toBe(true);
  });

  it('leave a member as it is where they are undefined', () => {
    const overrides: unknown = { id: undefined, data: { group: undefined } };
    expect(makeCallEnded(overrides as DeepPartial<CallEndedEvent>)).toEqual(makeCallEnded());
  });

  it('can be changed afterwards, those too that the example does not have', () => {
    const event = makeIncomingCall({ data: { customContext: { voipHeaders: { 'X-Ticket': '42' } } } });
    event.data.customContext.voipHeaders['X-Ticket'] = '43';
    expect(event.data.customContext.voipHeaders).toMatchObject({ 'X-Ticket': '43' });
  });

  it('are not changed themselves', () => {
    const overrides = { data: { group: { id: 'mine' } } };
    makeCallEnded(overrides).data.group.id = 'changed later';
    expect(overrides).toEqual({ data: { group: { id: 'mine' } } });
  });
});

describe('the names of overrides', () => {
  it('pollute nothing, whatever they are', () => {
    const parsed: unknown = JSON.parse('{"__proto__":{"polluted":true},"data":{"__proto__":{"polluted":true}}}');
    const event = makeCallEnded(parsed as DeepPartial<CallEndedEvent>);
    expect(Object.hasOwn(event, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(event.data)).toBe(Object.prototype);
    expect(event).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('the types of overrides', () => {
  it('are those of the event, with every member optional', () => {
    expectTypeOf(makeCallEnded).parameter(0).toEqualTypeOf<Overrides<CallEndedEvent> | undefined>();
    expectTypeOf(makeCallEnded).returns.toEqualTypeOf<CallEndedEvent>();
    expectTypeOf<{ data: { durationOfCall: number } }>().toExtend<DeepPartial<CallEndedEvent>>();
    expectTypeOf<{ data: { durationOfCall: string } }>().not.toExtend<DeepPartial<CallEndedEvent>>();
    expectTypeOf<{ eventType: 'another' }>().not.toExtend<DeepPartial<CallEndedEvent>>();
    // @ts-expect-error a duration is a number
    const event = makeCallEnded({ data: { durationOfCall: 'long' } });
    expect(isCallEndedEvent(event)).toBe(false);
  });
});

describe('a draft function', () => {
  it('changes the event, whose placeholders are filled already', () => {
    const event = makeIncomingCall((draft) => {
      draft.data.callerDisplayName = `${draft.data.callerDisplayName} junior`;
      draft.data.from = draft.data.to;
      delete draft.data.to.kind;
      expect(draft.topic).not.toMatch(PLACEHOLDER);
    });
    expect(event.data.callerDisplayName).toBe('John Doe junior');
    expect(event.data.from).toEqual(event.data.to);
    expect(isIncomingCallEvent(event)).toBe(true);
  });

  it('can lengthen an array', () => {
    const event = makeRecordingFileStatusUpdated(({ data: { recordingStorageInfo } }) => {
      const [chunk] = recordingStorageInfo.recordingChunks;
      if (chunk !== undefined) recordingStorageInfo.recordingChunks.push({ ...chunk, index: 1 });
    });
    expect(event.data.recordingStorageInfo.recordingChunks.map(({ index }) => index)).toEqual([0, 1]);
    expect(recordingFileStatusUpdatedExample.data.recordingStorageInfo.recordingChunks).toHaveLength(1);
  });

  it('changes a copy: the example stays as it is documented', () => {
    const untouched = jsonCopy(incomingCallExample);
    makeIncomingCall((draft) => {
      draft.id = 'changed';
      draft.data.customContext.voipHeaders = {};
      draft.data.to.communicationUser.id = 'changed';
    });
    expect(incomingCallExample).toEqual(untouched);
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
