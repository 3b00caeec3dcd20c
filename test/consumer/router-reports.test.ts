import { describe, expect, it } from 'vitest';
import {
  callStartedExample,
  createRouter,
  eachUnknownMember,
  ignore,
  makeCallStarted,
  makeIncomingCall,
  makeRecordingFileStatusUpdated,
} from '../../generated/acs-calling/index.ts';

const invalid = { ...callStartedExample, id: 7 };

it('an onError that throws loses no event', async () => {
  const router = createRouter({
    onError() {
      throw new Error('the log is full');
    },
  }).onAny(() => {
    throw new Error('no');
  });
  const { outcomes } = await router.dispatch([callStartedExample, callStartedExample]);
  expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'failed']);
});

it('eventTypes gives types, for patterns too, whenever it is asked', () => {
  const router = createRouter();
  expect(router.eventTypes()).toEqual([]);
  router.on('Microsoft.Communication.CallParticipant*', () => {});
  expect(router.eventTypes()).toEqual([
    'Microsoft.Communication.CallParticipantAdded',
    'Microsoft.Communication.CallParticipantRemoved',
  ]);
});

it('dispatchOrThrow does not throw what onInvalid took', async () => {
  const router = createRouter({ onInvalid() {} }).onAny(() => {
    throw new Error('no');
  });
  const error = await router.dispatchOrThrow([invalid, callStartedExample]).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AggregateError);
  expect(error).toMatchObject({ errors: [{ message: 'no' }] });
});

it('a list with a pattern that matches nothing does not compile', () => {
  const router = createRouter();
  // @ts-expect-error: no event begins so
  router.on(['Microsoft.Communication.CallStarted', 'Microsoft.Storage.*'], () => {});
});

it('onError is told of what handlers throw, as a method too', async () => {
  const told: unknown[] = [];
  const router = createRouter({ onError: (error) => void told.push(error) })
    .onError((error, event) => void told.push([error, event.type]))
    .onAny(() => {
      throw 'no';
    });
  await router.dispatch(callStartedExample);
  expect(told).toEqual(['no', ['no', callStartedExample.eventType]]);
  expect(() => router.onError(() => {})).toThrow('before the first dispatch');
});

it('an event that is ignored on purpose counts as handled', async () => {
  const router = createRouter().on('Microsoft.Communication.CallStarted', ignore);
  expect(await router.dispatch(callStartedExample)).toMatchObject({ ok: true, outcomes: [{ status: 'handled' }] });
});

it('handlers are told what brought an event', async () => {
  const seen: (string | null)[] = [];
  const router = createRouter().onAny((_event, _context, { header }) => void seen.push(header('aeg-delivery-count')));
  await router.dispatch(callStartedExample, undefined, { header: (name) => `${name}: 2` });
  await router.dispatch(callStartedExample);
  expect(seen).toEqual(['aeg-delivery-count: 2', null]);
});

describe('onUnknownMember', () => {
  const told = async (event: object): Promise<readonly string[]> => {
    const places: string[] = [];
    const router = createRouter({ onUnknownMember: eachUnknownMember(({ at }) => void places.push(at)) }).onAny(() => {});
    expect((await router.dispatch(event)).ok).toBe(true);
    return places;
  };

  it.each([
    ['nothing in the documented example', callStartedExample, []],
    ['a member of the envelope', { ...callStartedExample, traceparent: 'x' }, ['traceparent']],
    ['a member of the data', makeCallStarted((draft) => Object.assign(draft.data, { queue: 1 })), ['data.queue']],
    [
      'a member of a model within',
      makeCallStarted((draft) => Object.assign(draft.data.startedBy.communicationIdentifier, { 'raw-id': 1 })),
      ['data.startedBy.communicationIdentifier["raw-id"]'],
    ],
    [
      'a member of an item of a list',
      makeRecordingFileStatusUpdated((draft) => {
        Object.assign(draft.data.recordingStorageInfo.recordingChunks[0] ?? {}, { size: 1 });
      }),
      ['data.recordingStorageInfo.recordingChunks[0].size'],
    ],
    ['nothing in a map', makeIncomingCall({ data: { customContext: { voipHeaders: { anything: 'x' } } } }), []],
    [
      'what all objects inherit, where an event has it itself',
      { ...callStartedExample, ...JSON.parse('{ "constructor": 1, "__proto__": 1 }') },
      ['constructor', '__proto__'],
    ],
  ])('is told of %s', async (_what, event, places) => {
    expect(await told(event)).toEqual(places);
  });

  it('is told of fifty members of an event at most', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`member${index}`, index]));
    expect(await told({ ...callStartedExample, ...many })).toHaveLength(50);
  });
});
