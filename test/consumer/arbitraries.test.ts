import { CloudEvent } from 'cloudevents';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { arbitrary } from '../../generated/acs-calling/arbitraries.js';
import * as events from '../../generated/acs-calling/index.js';
import { documentedEvents } from './documented-events.ts';

const RUNS = 10_000;

describe.each(documentedEvents)('arbitrary events, $name', ({ type, is }) => {
  it('pass their guard, and are what JSON can say', () => {
    fc.assert(
      fc.property(arbitrary(fc, type), (event) => is(event) && is(JSON.parse(JSON.stringify(event)))),
      { numRuns: RUNS, seed: 1 },
    );
  });

  it('are the same for the same seed', () => {
    const options = { seed: 7, numRuns: 20 };
    expect(fc.sample(arbitrary(fc, type), options)).toEqual(fc.sample(arbitrary(fc, type), options));
  });
});

describe('the variety of arbitrary events', () => {
  const started = fc.sample(arbitrary(fc, events.EventTypes.CallStarted), { numRuns: 1000, seed: 1 });
  const kinds = started.map(({ data }) => data.startedBy.communicationIdentifier.kind);

  it.each([
    ['optional members that are absent', kinds.some((kind) => kind === undefined)],
    ['optional members with a text', kinds.some((kind) => typeof kind === 'string')],
    [
      'members that are not documented',
      started.some((event) => Object.keys(event.data).length > Object.keys(events.callStartedExample.data).length),
    ],
    [
      'events with no other members',
      started.some((event) => events.parseCallStartedEvent(event).ok && Object.keys(event).length === 8),
    ],
    ['fractions of seconds', started.some(({ eventTime }) => eventTime.includes('.'))],
    ['offsets from UTC', started.some(({ eventTime }) => /[+-]\d\d:\d\d$/.test(eventTime))],
    ['texts of other scripts', started.some(({ subject }) => /[^\0-\x7f]/.test(subject))],
    ['empty texts', started.some(({ subject }) => subject === '')],
  ])('has %s', (_what, found) => {
    expect(found).toBe(true);
  });

  it('has empty and full arrays and maps', () => {
    const chunks = fc
      .sample(arbitrary(fc, events.EventTypes.RecordingFileStatusUpdated), { numRuns: 300, seed: 1 })
      .map(({ data }) => data.recordingStorageInfo.recordingChunks.length);
    expect([Math.min(...chunks), Math.max(...chunks)]).toEqual([0, 5]);
    const headers = fc
      .sample(arbitrary(fc, events.EventTypes.IncomingCall), { numRuns: 300, seed: 1 })
      .map(({ data }) => Object.keys(data.customContext.voipHeaders).length);
    expect([Math.min(...headers), Math.max(...headers)]).toEqual([0, 3]);
  });
});

describe('a failing property', () => {
  it('is shrunk to the least event', () => {
    const { counterexample } = fc.check(
      fc.property(arbitrary(fc, events.EventTypes.CallStarted), ({ data }) => data.startedBy.role.length > 1_000),
      { seed: 1 },
    );
    const text = expect.any(String);
    expect(counterexample).toEqual([
      {
        id: text,
        topic: '',
        subject: '',
        eventType: 'Microsoft.Communication.CallStarted',
        eventTime: '1970-01-01T00:00:00Z',
        data: {
          startedBy: { communicationIdentifier: { rawId: '', communicationUser: { id: '' } }, role: '' },
          serverCallId: '',
          group: { id: text },
          room: { id: '' },
          isTwoParty: false,
          correlationId: '',
          isRoomsCall: false,
        },
        dataVersion: '',
        metadataVersion: '',
      },
    ]);
  });
});

describe('events as CloudEvents', () => {
  const asCloudEvent = ({ id, topic, subject, eventType, eventTime, data }: events.AnyEvent): CloudEvent<unknown> =>
    new CloudEvent({ id, source: topic, type: eventType, subject, time: eventTime, data }, true);

  it.each(documentedEvents)('a made $name passes the validation of the SDK', ({ make }) => {
    expect(asCloudEvent(make()).validate()).toBe(true);
  });

  it.each(documentedEvents)('so does an arbitrary $name with what CloudEvents ask for besides', ({ type }) => {
    fc.assert(
      fc.property(arbitrary(fc, type), fc.webUrl(), fc.string({ minLength: 1 }), (event, topic, subject) =>
        asCloudEvent({ ...(event as events.AnyEvent), topic, subject }).validate(),
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('the type of arbitrary events', () => {
  it('is that of the event', () => {
    expectTypeOf(arbitrary(fc, events.EventTypes.CallEnded)).toEqualTypeOf<fc.Arbitrary<events.CallEndedEvent>>();
  });

  it('has to be documented', () => {
    expect(() => arbitrary(fc, 'toString' as events.EventType)).toThrow('no event of the type toString is documented');
  });
});
