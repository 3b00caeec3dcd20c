import { describe, expect, it, vi } from 'vitest';
import {
  callEndedExample,
  callStartedExample,
  createMemoryStore,
  createRouter,
  type Delivery,
} from '../../generated/acs-calling/index.ts';

describe('with an idempotency store', () => {
  it('a repeated batch is only handled where it was not', async () => {
    let broken = true;
    const handled: string[] = [];
    const router = createRouter({ idempotency: createMemoryStore() }).onAny(({ id }) => {
      if (broken && id === callEndedExample.id) throw new Error('not yet');
      handled.push(id);
    });
    const batch = [callStartedExample, callEndedExample];
    const first = await router.dispatch(batch);
    expect([first.ok, first.outcomes.map(({ status }) => status)]).toEqual([false, ['handled', 'failed']]);
    broken = false;
    const second = await router.dispatch(batch);
    expect([second.ok, second.outcomes.map(({ status }) => status)]).toEqual([true, ['repeated', 'handled']]);
    expect(handled).toEqual([callStartedExample.id, callEndedExample.id]);
  });

  it('an event that comes twice at the same time is handled once, and one of the two has to come again', async () => {
    let finish = (): void => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const handler = vi.fn(() => finished);
    const router = createRouter({ idempotency: createMemoryStore() }).onAny(handler);
    const first = router.dispatch(callStartedExample);
    const second = await router.dispatch(callStartedExample);
    finish();
    const reports = [await first, second];
    expect(reports.map(({ ok, outcomes }) => [ok, outcomes[0]?.status])).toEqual([
      [true, 'handled'],
      [false, 'busy'],
    ]);
    expect(await router.dispatch(callStartedExample)).toMatchObject({ ok: true, outcomes: [{ status: 'repeated' }] });
    expect(handler).toHaveBeenCalledOnce();
  });

  it('the same id of another source is another event', async () => {
    const handler = vi.fn();
    const router = createRouter({ idempotency: createMemoryStore() }).onAny(handler);
    await router.dispatch([callStartedExample, { ...callStartedExample, topic: 'another' }]);
    expect(handler).toHaveBeenCalledTimes(2);
  });

  it('sources and ids that look alike when they stand in a row are of different events', async () => {
    const handler = vi.fn();
    const router = createRouter({ idempotency: createMemoryStore() }).onAny(handler);
    const event = { ...callStartedExample, topic: 'a b', id: 'c' };
    await router.dispatch([event, { ...event, topic: 'a', id: 'b c' }, { ...event, topic: 'a b c', id: '","' }, event]);
    expect(handler).toHaveBeenCalledTimes(3);
  });

  it('events are told apart by what identify gives, and handled each time where it gives nothing', async () => {
    const handler = vi.fn();
    const identify = (_event: object, { header }: Delivery) => header('x-delivery-id') ?? undefined;
    const router = createRouter({ idempotency: createMemoryStore(), identify }).onAny(handler);
    const dispatch = async (id: string | null) =>
      (await router.dispatch(callStartedExample, undefined, { header: () => id })).outcomes[0]?.status;
    const statuses = [];
    for (const id of ['one', 'one', 'two', null, null]) statuses.push(await dispatch(id));
    expect(statuses).toEqual(['handled', 'repeated', 'handled', 'handled', 'handled']);
  });

  it('an event that identify fails for has failed, and comes again', async () => {
    const identify = () => {
      throw new Error('no idea');
    };
    const report = await createRouter({ idempotency: createMemoryStore(), identify }).dispatch(callStartedExample);
    expect(report).toMatchObject({ ok: false, outcomes: [{ status: 'failed' }] });
  });

  it.each([
    ['a space in the source', { topic: 'a b', id: 'c' }, { topic: 'a', id: 'b c' }],
    ['a quote in the source', { topic: 'a","b', id: 'c' }, { topic: 'a', id: 'b","c' }],
    ['lone surrogates', { topic: 'a', id: '\ud800' }, { topic: 'a', id: '\udfff' }],
    ['a source beside the topic', { topic: 'a', id: 'c', source: 'x' }, { topic: 'b', id: 'c', source: 'x' }],
  ])('two events have two keys: %s', async (_what, one, other) => {
    const keys: string[] = [];
    const claim = (key: string) => {
      keys.push(key);
      return 'claimed' as const;
    };
    const handler = vi.fn();
    const router = createRouter({ idempotency: { ...createMemoryStore(), claim } }).onAny(handler);
    await router.dispatch([one, other].map((members) => ({ ...callStartedExample, ...members })));
    expect(handler).toHaveBeenCalledTimes(2);
    // As bytes, too: a store may write them to a file.
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(2);
  });

  it('events that share an empty id are not taken for repeats of each other', async () => {
    const handler = vi.fn();
    const router = createRouter({ idempotency: createMemoryStore() }).onAny(handler);
    await router.dispatch([
      { ...callStartedExample, id: '' },
      { ...callEndedExample, id: '' },
    ]);
    expect(handler).toHaveBeenCalledTimes(2);
  });

  it('a store whose claim lacks its return makes the event fail, and says why', async () => {
    const idempotency = { ...createMemoryStore(), claim: (() => {}) as unknown as () => 'claimed' };
    const handler = vi.fn();
    const { ok, outcomes } = await createRouter({ idempotency }).onAny(handler).dispatch(callStartedExample);
    expect([ok, outcomes]).toMatchObject([
      false,
      [{ status: 'failed', error: new TypeError("claim must return 'claimed', 'done' or 'busy', but returned undefined") }],
    ]);
    expect(handler).not.toHaveBeenCalled();
  });

  it('an event that could not be marked is released, and handled when it comes again', async () => {
    const store = createMemoryStore();
    let isFull = true;
    const complete = (key: string): void => {
      if (isFull) throw new Error('the disk is full');
      store.complete(key);
    };
    const router = createRouter({ idempotency: { ...store, complete } }).onAny(() => {});
    expect(await router.dispatch(callStartedExample)).toMatchObject({ ok: false, outcomes: [{ status: 'failed' }] });
    isFull = false;
    expect(await router.dispatch(callStartedExample)).toMatchObject({ ok: true, outcomes: [{ status: 'handled' }] });
    expect(await router.dispatch(callStartedExample)).toMatchObject({ ok: true, outcomes: [{ status: 'repeated' }] });
  });

  it('an event that failed and cannot be released tells both reasons', async () => {
    const [failure, second] = [new Error('no database'), new Error('no store')];
    const idempotency = { ...createMemoryStore(), release: () => Promise.reject(second) };
    const router = createRouter({ idempotency }).onAny(() => Promise.reject(failure));
    const [outcome] = (await router.dispatch(callStartedExample)).outcomes;
    expect(outcome).toMatchObject({ status: 'failed', error: { errors: [failure, second] } });
  });

  it('a store that fails makes the event fail, which then comes again', async () => {
    const idempotency = { ...createMemoryStore(), claim: () => Promise.reject(new Error('the store is down')) };
    const handler = vi.fn();
    const report = await createRouter({ idempotency }).onAny(handler).dispatch(callStartedExample);
    expect(report).toMatchObject({ ok: false, outcomes: [{ status: 'failed' }] });
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('the store in memory', () => {
  it.each([0, -1, Number.NaN])('does not take %s for a lifetime, in which nothing would be remembered', (lifetime) => {
    expect(() => createMemoryStore({ lifetime })).toThrow(RangeError);
  });

  it('forgets after its lifetime', () => {
    let time = 0;
    const store = createMemoryStore({ lifetime: 1000, now: () => time });
    expect(store.claim('a')).toBe('claimed');
    store.complete('a');
    time = 999;
    expect(store.claim('a')).toBe('done');
    time = 1000;
    expect(store.claim('a')).toBe('claimed');
  });
});
