import { describe, expect, it, vi } from 'vitest';
import { callEndedExample, callStartedExample, createRouter, EventTypes } from '../../generated/acs-calling/index.js';
import { documentedEvents } from './documented-events.ts';
import { counts } from './outcome-counts.ts';
import { invalidEvent, unknownEvent } from './undocumented-events.ts';

describe('dispatch', () => {
  it('brings one event to the handler of its type', async () => {
    const onCallStarted = vi.fn();
    const onCallEnded = vi.fn();
    const router = createRouter()
      .on('Microsoft.Communication.CallStarted', onCallStarted)
      .on('Microsoft.Communication.CallEnded', onCallEnded);
    expect(await router.dispatch(callStartedExample)).toEqual({
      ok: true,
      counts: counts({ handled: 1 }),
      outcomes: [{ index: 0, status: 'handled', type: 'Microsoft.Communication.CallStarted' }],
    });
    expect(onCallStarted).toHaveBeenCalledExactlyOnceWith(callStartedExample, undefined, {
      raw: callStartedExample,
      index: 0,
      header: expect.any(Function),
    });
    expect(onCallEnded).not.toHaveBeenCalled();
  });

  it('brings the events of an array to their handlers, one after the other and in order', async () => {
    const steps: string[] = [];
    const router = createRouter().onAny(async (event) => {
      steps.push(`begin ${event.eventType}`);
      await Promise.resolve();
      steps.push(`end ${event.eventType}`);
    });
    const report = await router.dispatch([callEndedExample, callStartedExample]);
    expect(report.outcomes.map(({ index, type }) => [index, type])).toEqual([
      [0, 'Microsoft.Communication.CallEnded'],
      [1, 'Microsoft.Communication.CallStarted'],
    ]);
    expect(steps).toEqual([
      'begin Microsoft.Communication.CallEnded',
      'end Microsoft.Communication.CallEnded',
      'begin Microsoft.Communication.CallStarted',
      'end Microsoft.Communication.CallStarted',
    ]);
  });
});

describe('dispatch of nothing, or for nobody', () => {
  it('is fine for an empty array', async () => {
    expect(await createRouter().dispatch([])).toEqual({ ok: true, counts: counts(), outcomes: [] });
  });

  it('is fine for an event without a handler', async () => {
    const router = createRouter().on('Microsoft.Communication.CallEnded', () => undefined);
    expect(await router.dispatch(callStartedExample)).toEqual({
      ok: true,
      counts: counts({ unhandled: 1 }),
      outcomes: [{ index: 0, status: 'unhandled', type: 'Microsoft.Communication.CallStarted' }],
    });
  });
});

describe('the handlers', () => {
  it.each(documentedEvents)('of the map are called by type: that of $name', async ({ type, example }) => {
    const handler = vi.fn();
    const router = createRouter({ handlers: { [type]: handler } });
    expect(await router.dispatch(example)).toMatchObject({
      ok: true,
      outcomes: [{ status: 'handled', type }],
    });
    expect(handler).toHaveBeenCalledExactlyOnceWith(example, undefined, { raw: example, index: 0, header: expect.any(Function) });
  });

  it('all get the context', async () => {
    const context = { tenant: 'contoso' };
    const [onCallStarted, onAny, onUnknown, onInvalid] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const router = createRouter<typeof context>({ onUnknown, onInvalid })
      .on('Microsoft.Communication.CallStarted', onCallStarted)
      .onAny(onAny);
    await router.dispatch([callStartedExample, unknownEvent, invalidEvent], context);
    for (const handler of [onCallStarted, onAny, onUnknown, onInvalid]) {
      expect(handler.mock.calls.map(([, given]) => given)).toEqual([context]);
    }
  });
});

describe('onAny', () => {
  it('takes every documented event', async () => {
    const types: string[] = [];
    const router = createRouter().onAny(({ eventType }) => void types.push(eventType));
    const report = await router.dispatch(documentedEvents.map(({ example }) => example));
    expect(types).toEqual(documentedEvents.map(({ type }) => type));
    expect(report.outcomes.every(({ status }) => status === 'handled')).toBe(true);
  });

  it('is called before the handlers of the type, which are called in the order they were added', async () => {
    const calls: string[] = [];
    await createRouter({ handlers: { 'Microsoft.Communication.CallEnded': () => void calls.push('map') } })
      .on('Microsoft.Communication.CallEnded', () => void calls.push('first'))
      .onAny(() => void calls.push('any'))
      .on('Microsoft.Communication.Call*', () => void calls.push('second'))
      .dispatch(callEndedExample);
    expect(calls).toEqual(['any', 'map', 'first', 'second']);
  });
});

describe('a pattern', () => {
  const typesTaken = async (register: (take: (event: { eventType: string }) => void) => ReturnType<typeof createRouter>) => {
    const taken: string[] = [];
    const router = register(({ eventType }) => void taken.push(eventType));
    await router.dispatch(documentedEvents.map(({ example }) => example));
    return taken;
  };

  it('with a star stands for all types that begin alike', async () => {
    const taken = await typesTaken((take) => createRouter().on('Microsoft.Communication.Call*', take));
    expect(taken).toEqual([
      EventTypes.CallStarted,
      EventTypes.CallEnded,
      EventTypes.CallParticipantAdded,
      EventTypes.CallParticipantRemoved,
    ]);
  });

  it('may be one of a list; an event that several match is handled once', async () => {
    const taken = await typesTaken((take) =>
      createRouter().on(
        ['Microsoft.Communication.IncomingCall', 'Microsoft.Communication.CallS*', 'Microsoft.Communication.CallStarted'],
        take,
      ),
    );
    expect(taken).toEqual([EventTypes.CallStarted, EventTypes.IncomingCall]);
  });

  it('without a star is a type to the letter, not the beginning of one', async () => {
    // @ts-expect-error there is no such type
    const taken = await typesTaken((take) => createRouter().on('Microsoft.Communication.CallPart', take));
    expect(taken).toEqual([]);
  });
});

describe('eventTypes', () => {
  it('lists the types that have a handler of their own, each once', () => {
    const router = createRouter({ handlers: { [EventTypes.CallEnded]: () => undefined } })
      .on(EventTypes.CallEnded, () => undefined)
      .on([EventTypes.IncomingCall, EventTypes.CallStarted], () => undefined)
      .onAny(() => undefined);
    expect([...router.eventTypes()].sort()).toEqual(
      [EventTypes.CallEnded, EventTypes.CallStarted, EventTypes.IncomingCall].sort(),
    );
  });
});

describe('after the first dispatch', () => {
  it('no handler can be added any more', async () => {
    const late = vi.fn();
    const router = createRouter();
    await router.dispatch([]);
    expect(() => router.on('Microsoft.Communication.CallStarted', late)).toThrow('before the first dispatch');
    expect(() => router.onAny(late)).toThrow('before the first dispatch');
    await router.dispatch(callStartedExample);
    expect(late).not.toHaveBeenCalled();
  });
});
