import { describe, expect, it, vi } from 'vitest';
import {
  callStartedExample,
  createFetchHandler,
  createRouter,
  eachUnknownMember,
  makeCallStarted,
  makeIncomingCall,
  type ReceiverOptions,
} from '../../generated/acs-calling/index.ts';
import { counts } from './outcome-counts.ts';
import { invalidEvent } from './undocumented-events.ts';

const json = JSON.stringify;

function post(body: string | ReadableStream, headers: Record<string, string> = {}): Request {
  const init = { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers }, duplex: 'half' };
  return new Request('https://example.com/events', init as RequestInit);
}

const receive = (request: Request, options: ReceiverOptions = {}, router = createRouter().onAny(() => {})): Promise<Response> =>
  createFetchHandler(router, options)(request);

/** A body that never comes to its end, and whether anybody has asked for some of it. */
function endless(start = ''): {
  readonly stream: ReadableStream;
  readonly asked: () => boolean;
  readonly cancelled: () => boolean;
} {
  let [isAsked, isCancelled] = [false, false];
  const stream = new ReadableStream(
    {
      pull(controller) {
        isAsked = true;
        if (start === '') return new Promise(() => {});
        controller.enqueue(new TextEncoder().encode(start));
        return undefined;
      },
      cancel() {
        isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, asked: () => isAsked, cancelled: () => isCancelled };
}

describe('authorize', () => {
  it.each([[undefined], [null], [0], [1], [''], ['true'], [{}], [new Response('welcome')]])(
    'that gives %j lets nobody in, and onError is told',
    async (verdict) => {
      const [handler, onError] = [vi.fn(), vi.fn()];
      const authorize = (() => verdict) as unknown as () => boolean;
      const request = post(json([callStartedExample]), { authorization: 'Bearer s3cret' });
      const response = await receive(request, { authorize, onError }, createRouter().onAny(handler));
      expect(response.status).toBe(401);
      expect(handler).not.toHaveBeenCalled();
      const kind = verdict === null ? 'null' : typeof verdict;
      expect(onError).toHaveBeenCalledExactlyOnceWith(
        new TypeError(`authorize must return true or false, but returned ${kind}: is a return missing?`),
      );
    },
  );

  it('that promises true lets in; that says false does not, and that is no error', async () => {
    const onError = vi.fn();
    expect((await receive(post('[]'), { authorize: async () => true, onError })).status).toBe(200);
    expect((await receive(post('[]'), { authorize: async () => false, onError })).status).toBe(401);
    expect(onError).not.toHaveBeenCalled();
  });

  it('is asked before anything of the body is read', async () => {
    const body = endless('[');
    expect((await receive(post(body.stream), { authorize: () => false })).status).toBe(401);
    expect(body.asked()).toBe(false);
  });
});

describe('onError', () => {
  const failure = new Error('no store');

  it.each([
    ['authorize', { authorize: () => Promise.reject(failure) }, 503],
    ['context', { context: () => Promise.reject(failure) }, 500],
  ])('is told of what %s throws', async (_what, options, status) => {
    const onError = vi.fn();
    expect((await receive(post('[]'), { ...options, onError } as ReceiverOptions)).status).toBe(status);
    expect(onError).toHaveBeenCalledExactlyOnceWith(failure);
  });

  it('that fails itself harms no delivery, now or later', async () => {
    const context = () => Promise.reject(failure);
    for (const onError of [() => Promise.reject(new Error('the log is full')), throwing]) {
      expect((await receive(post('[]'), { context, onError } as ReceiverOptions)).status).toBe(500);
    }
  });

  it('of the router may be asynchronous as well: what it throws is in the report', async () => {
    const router = createRouter({ onError: () => Promise.reject(new Error('the log is full')) }).onAny(() => {
      throw failure;
    });
    const [outcome] = (await router.dispatch(callStartedExample)).outcomes;
    expect(outcome).toMatchObject({ status: 'failed', error: { errors: [failure, new Error('the log is full')] } });
  });

  it('and so may onUnknownMember', async () => {
    const onUnknownMember = eachUnknownMember(() => Promise.reject(failure));
    const router = createRouter({ onUnknownMember }).onAny(() => {});
    const [outcome] = (await router.dispatch({ ...callStartedExample, undocumented: 1 })).outcomes;
    expect(outcome).toMatchObject({ status: 'failed', error: failure });
  });
});

function throwing(): void {
  throw new Error('the log is full');
}

describe('a limit', () => {
  it.each([0, -1, Number.NaN, '2mb', null])('of %j is refused when the receiver is made', (limit) => {
    for (const name of ['maxBodyBytes', 'maxBatchEvents', 'bodyTimeout', 'allowedRate']) {
      const make = () => createFetchHandler(createRouter(), { [name]: limit });
      if (limit === null) expect(make).not.toThrow();
      else expect(make).toThrow(new RangeError(`${name} must be a number greater than 0`));
    }
  });

  it('may be Infinity', async () => {
    const options = { maxBodyBytes: Infinity, maxBatchEvents: Infinity, bodyTimeout: Infinity };
    const late = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        controller.enqueue(new TextEncoder().encode(json([callStartedExample])));
        controller.close();
      },
    });
    expect((await receive(post(late), options)).status).toBe(200);
  });
});

describe('a body', () => {
  it('that is announced as too large is refused without a look at it', async () => {
    const body = endless('[');
    expect((await receive(post(body.stream, { 'content-length': '101' }), { maxBodyBytes: 100 })).status).toBe(413);
    expect(body.asked()).toBe(false);
  });

  it('of just as many bytes as are allowed is read', async () => {
    const text = json([callStartedExample]);
    const exact = { maxBodyBytes: text.length };
    expect((await receive(post(text, { 'content-length': String(text.length) }), exact)).status).toBe(200);
    expect((await receive(post(`${text} `), exact)).status).toBe(413);
  });

  it('that has come leaves no timer behind', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    for (let count = 0; count < 20; count++) await receive(post('[]'));
    expect(timers()).toBeLessThan(before + 20);
  });

  it('of 2 MiB is read by default, of one byte more it is not', async () => {
    const text = (length: number): string => `[]${' '.repeat(length - 2)}`;
    expect((await receive(post(text(2 * 1024 * 1024)))).status).toBe(200);
    expect((await receive(post(text(2 * 1024 * 1024 + 1)))).status).toBe(413);
  });

  it('that turns out too large is read no further', async () => {
    const body = endless('['.repeat(60));
    expect((await receive(post(body.stream), { maxBodyBytes: 100 })).status).toBe(413);
    expect(body.cancelled()).toBe(true);
  });

  it('that does not come is answered 408, and the connection is not kept', async () => {
    const response = await receive(post(endless().stream), { bodyTimeout: 1 });
    expect([response.status, response.headers.get('connection')]).toEqual([408, 'close']);
  });

  it('of which a piece comes now and then is answered 408', async () => {
    const trickle = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setImmediate(resolve));
        controller.enqueue(new Uint8Array([0x20]));
      },
    });
    expect((await receive(post(trickle), { bodyTimeout: 5, maxBodyBytes: Infinity })).status).toBe(408);
  });

  it.each(['gzip', 'br', 'deflate', 'GZIP', 'identity, gzip', 'x-unknown'])(
    'in the encoding %s is answered 415, and which one is welcome',
    async (encoding) => {
      const handler = vi.fn();
      const request = post(json([callStartedExample]), { 'content-encoding': encoding });
      const response = await receive(request, {}, createRouter().onAny(handler));
      expect([response.status, response.headers.get('accept-encoding')]).toEqual([415, 'identity']);
      expect(handler).not.toHaveBeenCalled();
    },
  );

  it.each(['identity', 'Identity', ''])('in the encoding %j is as it is', async (encoding) => {
    expect((await receive(post(json([callStartedExample]), { 'content-encoding': encoding }))).status).toBe(200);
  });
});

describe('a batch', () => {
  const batch = (length: number): string => json(Array.from({ length }, (_, index) => makeCallStarted({ id: `${index}` })));

  it('of more events than are allowed is refused before any is handled', async () => {
    const handler = vi.fn();
    const router = createRouter().onAny(handler);
    const response = await receive(post(batch(4)), { maxBatchEvents: 3 }, router);
    expect([response.status, await response.json()]).toEqual([413, { error: 'send at most 3 events at once' }]);
    expect(handler).not.toHaveBeenCalled();
    expect((await receive(post(batch(3)), { maxBatchEvents: 3 }, router)).status).toBe(200);
    expect(handler).toHaveBeenCalledTimes(3);
  });

  it('of 5,000 events is welcome by default, of one more it is not', async () => {
    const items = (length: number): string => `[${Array.from({ length }, () => 0).join()}]`;
    expect((await receive(post(items(5000)))).status).toBe(500);
    expect((await receive(post(items(5001)))).status).toBe(413);
  });

  it('of a million items costs little, and is answered in a few bytes', async () => {
    const response = await receive(post(`[${'0,'.repeat(999_999)}0]`));
    expect(response.status).toBe(413);
    expect((await response.text()).length).toBeLessThan(100);
  });

  it('lets others have their turn between its events', async () => {
    const steps: string[] = [];
    setImmediate(() => steps.push('other'));
    const router = createRouter().onAny(() => void steps.push('event'));
    await router.dispatch(Array.from({ length: 40 }, () => callStartedExample));
    expect(steps.indexOf('other')).toBe(16);
    expect(steps).toHaveLength(41);
  });

  it('is answered with all counts, but outcomes only for the first hundred of each kind, in order', async () => {
    const router = createRouter().onAny(({ id }) => {
      if (Number(id) % 2 === 1) throw new Error(id);
    });
    const events = Array.from({ length: 500 }, (_, index) => makeCallStarted({ id: `${index}` }));
    const report = await router.dispatch(events);
    expect([report.ok, report.counts]).toEqual([false, counts({ handled: 250, failed: 250 })]);
    expect(report.outcomes.map(({ index, status }) => [index, status])).toEqual(
      Array.from({ length: 200 }, (_, index) => [index, index % 2 === 1 ? 'failed' : 'handled']),
    );
    const response = await receive(post(json(events)), {}, router);
    expect(await response.json()).toEqual({
      ok: false,
      counts: report.counts,
      outcomes: report.outcomes.map(({ index, status, type }) => ({ index, status, type })),
    });
  });

  it('keeps what is wrong in the report, however much is fine before it', async () => {
    const router = createRouter().onAny(({ id }) => {
      if (id === '400') throw new Error('the last one');
    });
    const { outcomes } = await router.dispatch(Array.from({ length: 401 }, (_, index) => makeCallStarted({ id: `${index}` })));
    expect(outcomes).toHaveLength(101);
    expect(outcomes.at(-1)).toMatchObject({ index: 400, status: 'failed' });
  });

  it('of which too much went wrong to be listed says how much more there is', async () => {
    const router = createRouter().onAny(() => {
      throw new Error('no');
    });
    const events = [...Array.from({ length: 150 }, () => callStartedExample), invalidEvent];
    const error = (await router.dispatchOrThrow(events).catch((thrown: unknown) => thrown)) as AggregateError;
    expect(error.errors).toHaveLength(101);
    expect(error.errors.at(-1)).toEqual(new Error('and 51 more events were not handled'));
  });

  it('is answered shortly even if what is wrong with it has long names', async () => {
    const name = 'x'.repeat(10_000);
    const items = [{ eventType: name, data: {} }, invalidEvent];
    const text = await (await receive(post(json(items)))).text();
    expect(text.length).toBeLessThan(1000);
    expect(JSON.parse(text)).toMatchObject({ counts: counts({ unknown: 1, invalid: 1 }) });
    expect(JSON.parse(text).outcomes[0].type).toBe(`${'x'.repeat(300)}…`);
  });

  it('is answered with ten issues of an event at most, each of them short', async () => {
    const voipHeaders = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}${'x'.repeat(10_000)}`, index]));
    const event = makeIncomingCall();
    const body = json([{ ...event, data: { ...event.data, customContext: { ...event.data.customContext, voipHeaders } } }]);
    const { outcomes } = (await (await receive(post(body))).json()) as {
      readonly outcomes: readonly { readonly issues: readonly string[] }[];
    };
    expect(outcomes[0]?.issues.map(({ length }) => length)).toEqual(Array.from({ length: 10 }, () => 301));
  });
});
