import { describe, expect, it, vi } from 'vitest';
import {
  callEndedExample,
  callStartedExample,
  createRouter,
  incomingCallExample,
  recordingFileStatusUpdatedExample,
} from '../../generated/acs-calling/index.js';
import { counts } from './outcome-counts.ts';
import { invalidEvent, unknownEvent } from './undocumented-events.ts';

describe('an event of an unknown type', () => {
  it('is reported as unknown, and is fine', async () => {
    expect(await createRouter().dispatch(unknownEvent)).toEqual({
      ok: true,
      counts: counts({ unknown: 1 }),
      outcomes: [{ index: 0, status: 'unknown', type: 'Microsoft.Communication.CallParked' }],
    });
  });

  it('is given to onUnknown, and to no other handler', async () => {
    const [onUnknown, onAny] = [vi.fn(), vi.fn()];
    await createRouter({ onUnknown }).onAny(onAny).dispatch(unknownEvent);
    expect(onUnknown).toHaveBeenCalledExactlyOnceWith(
      { kind: 'unknown', type: 'Microsoft.Communication.CallParked', raw: unknownEvent },
      undefined,
    );
    expect(onAny).not.toHaveBeenCalled();
  });
});

describe('an event that is not as documented', () => {
  const outcome = {
    index: 0,
    status: 'invalid',
    type: 'Microsoft.Communication.CallStarted',
    issues: [expect.objectContaining({ at: 'data.isTwoParty', code: 'type' })],
  };

  it('makes the report not ok if nobody takes it', async () => {
    const onCallStarted = vi.fn();
    const router = createRouter().on('Microsoft.Communication.CallStarted', onCallStarted);
    expect(await router.dispatch(invalidEvent)).toEqual({ ok: false, counts: counts({ invalid: 1 }), outcomes: [outcome] });
    expect(onCallStarted).not.toHaveBeenCalled();
  });

  it('is fine if onInvalid takes it', async () => {
    const [onInvalid, onAny] = [vi.fn(), vi.fn()];
    const router = createRouter({ onInvalid }).onAny(onAny);
    expect(await router.dispatch(invalidEvent)).toEqual({ ok: true, counts: counts({ invalid: 1 }), outcomes: [outcome] });
    expect(onInvalid).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'invalid', raw: invalidEvent }), undefined);
    expect(onAny).not.toHaveBeenCalled();
  });

  it.each([null, undefined, 7, 'text', [[]], () => undefined])('is %s as well', async (payload) => {
    const report = await createRouter().dispatch(payload);
    expect(report).toMatchObject({ ok: false, outcomes: [{ index: 0, status: 'invalid', type: undefined }] });
  });
});

describe('a handler that throws', () => {
  const failure = new Error('no database');

  it('keeps the other events from nothing, and makes the report not ok', async () => {
    const onCallEnded = vi.fn();
    const router = createRouter()
      .on('Microsoft.Communication.CallStarted', () => {
        throw failure;
      })
      .on('Microsoft.Communication.CallEnded', onCallEnded);
    expect(await router.dispatch([callStartedExample, callEndedExample])).toEqual({
      ok: false,
      counts: counts({ failed: 1, handled: 1 }),
      outcomes: [
        { index: 0, status: 'failed', type: 'Microsoft.Communication.CallStarted', error: failure },
        { index: 1, status: 'handled', type: 'Microsoft.Communication.CallEnded' },
      ],
    });
    expect(onCallEnded).toHaveBeenCalledExactlyOnceWith(
      callEndedExample,
      undefined,
      expect.objectContaining({ raw: callEndedExample }),
    );
  });

  it('may as well be one whose promise is rejected', async () => {
    const router = createRouter().onAny(() => Promise.reject(failure));
    expect(await router.dispatch(callStartedExample)).toMatchObject({
      ok: false,
      outcomes: [{ status: 'failed', error: failure }],
    });
  });
});

describe('what is thrown', () => {
  const failure = new Error('no database');

  it('by a handler is told to onError, with the event and the context', async () => {
    const onError = vi.fn();
    const router = createRouter<string>({ onError }).onAny(() => Promise.reject(failure));
    await router.dispatch(callStartedExample, 'context');
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      failure,
      expect.objectContaining({ kind: 'event', event: callStartedExample }),
      'context',
    );
  });

  it.each(['onUnknown', 'onInvalid'])('by %s is reported in the same way', async (option) => {
    const router = createRouter({ [option]: () => Promise.reject(failure) });
    const payload = option === 'onUnknown' ? unknownEvent : invalidEvent;
    expect(await router.dispatch([payload, incomingCallExample])).toMatchObject({
      ok: false,
      outcomes: [{ status: 'failed', error: failure }, { status: 'unhandled' }],
    });
  });
});

describe('dispatchOrThrow', () => {
  it('gives the report if all went well', async () => {
    const router = createRouter().onAny(() => undefined);
    expect(await router.dispatchOrThrow(callStartedExample)).toEqual(await router.dispatch(callStartedExample));
  });

  it('throws all that went wrong, after every event had its turn', async () => {
    const onRecording = vi.fn();
    const failure = new Error('no database');
    const router = createRouter()
      .on('Microsoft.Communication.CallEnded', () => Promise.reject(failure))
      .on('Microsoft.Communication.RecordingFileStatusUpdated', onRecording);
    const delivery = [callEndedExample, invalidEvent, unknownEvent, recordingFileStatusUpdatedExample];
    const error: unknown = await router.dispatchOrThrow(delivery).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AggregateError);
    expect((error as AggregateError).errors).toEqual([
      failure,
      new TypeError('event 1 is not valid: data.isTwoParty: expected a boolean, got a string'),
    ]);
    expect(onRecording).toHaveBeenCalledExactlyOnceWith(recordingFileStatusUpdatedExample, undefined, {
      raw: recordingFileStatusUpdatedExample,
      index: 3,
      header: expect.any(Function),
    });
  });

  it('hands the context on as dispatch does', async () => {
    const handler = vi.fn();
    await createRouter<number>().onAny(handler).dispatchOrThrow(callStartedExample, 42);
    expect(handler).toHaveBeenCalledExactlyOnceWith(callStartedExample, 42, {
      raw: callStartedExample,
      index: 0,
      header: expect.any(Function),
    });
  });
});
