import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  type CaptureOptions,
  type CaptureSink,
  callEndedExample,
  callStartedExample,
  createCapture,
  createFetchHandler,
  createFileSink,
  createRouter,
  makeCallStarted,
  sharedSecret,
} from '../../generated/acs-calling/index.ts';
import { invalidEvent, unknownEvent } from './undocumented-events.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'capture-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A sink in memory. */
function memory(): CaptureSink & { text: string } {
  return {
    text: '',
    write(lines) {
      this.text += lines;
    },
  };
}

function linesOf(text: string): readonly unknown[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** What a receiver captures of a delivery. */
async function captured(
  body: unknown,
  options: Partial<CaptureOptions> = {},
  headers: Record<string, string> = {},
): Promise<readonly unknown[]> {
  const sink = memory();
  const capture = createCapture({ sink, ...options });
  await post(createFetchHandler(capture.wrap(createRouter())), body, headers);
  await capture.flush();
  return linesOf(sink.text);
}

function post(
  receive: (request: Request) => Promise<Response>,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const init = {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  };
  return receive(new Request('https://example.com/events', init));
}

const { id, topic, subject, eventType, eventTime, data } = callStartedExample;

describe('what is captured', () => {
  it('has its values replaced', async () => {
    const [event] = await captured([{ ...makeCallStarted(), nickname: { 'ada@example.org': 17 } }]);
    expect(event).toEqual({
      id: expect.stringMatching(/^0{8}-0{4}-4000-8000-[\da-f]{12}$/),
      topic: 'text',
      subject: 'text',
      data: {
        startedBy: { communicationIdentifier: { rawId: 'text', communicationUser: { id: 'text' } }, role: 'text' },
        serverCallId: 'text',
        group: { id: '00000000-0000-4000-8000-000000000000' },
        room: { id: 'text' },
        isTwoParty: false,
        correlationId: 'text',
        isRoomsCall: true,
      },
      eventType,
      dataVersion: 'text',
      metadataVersion: 'text',
      eventTime: '2000-01-01T00:00:00.000Z',
      nickname: { '{masked}': 1 },
    });
  });

  it('is as it came, if that is wanted', async () => {
    expect(await captured([callStartedExample, unknownEvent], { mask: false })).toEqual([callStartedExample, unknownEvent]);
  });

  it('is each event of a delivery, documented or not, valid or not', async () => {
    expect(await captured([callStartedExample, unknownEvent, invalidEvent, callEndedExample])).toMatchObject([
      { eventType },
      { eventType: unknownEvent.eventType },
      { eventType: invalidEvent.eventType },
      { eventType: callEndedExample.eventType },
    ]);
  });

  it('is in the documented envelope', async () => {
    const cloudEvent = { specversion: '1.0', id, source: topic, type: eventType, subject, time: eventTime, data };
    const [event] = await captured(cloudEvent, { mask: false }, { 'content-type': 'application/cloudevents+json' });
    expect(event).toMatchObject({ id, topic, eventType, eventTime, data });
  });

  it('keeps the type of an event that is not documented only if it looks like one', async () => {
    const types = ['Shop.Order-Paid', 'ada@example.org', '+491511234567', 'a long sentence, with a comma!'];
    const events = await captured(types.map((type) => ({ ...unknownEvent, eventType: type })));
    expect(events.map((event) => (event as typeof unknownEvent).eventType)).toEqual([
      'Shop.Order-Paid',
      'user@example.com',
      'text',
      'text',
    ]);
  });

  it('has other ids in each event, as it is sent again', async () => {
    const events = await captured(Array.from({ length: 50 }, () => callStartedExample));
    expect(new Set(events.map((event) => (event as { id: string }).id)).size).toBe(50);
  });

  it('is nothing that a receiver did not admit', async () => {
    const sink = memory();
    const capture = createCapture({ sink });
    const authorize = sharedSecret({ in: { header: 'x-secret' }, secrets: ['s3cret'] });
    const receive = createFetchHandler(capture.wrap(createRouter()), { authorize });
    expect((await post(receive, callStartedExample, { 'x-secret': 'wrong' })).status).toBe(401);
    expect((await receive(new Request('https://example.com', { method: 'POST', body: '{' }))).status).toBe(401);
    expect((await post(receive, callStartedExample, { 'x-secret': 's3cret' })).status).toBe(200);
    await capture.flush();
    expect(capture.counts()).toEqual({ written: 1, waiting: 0, dropped: 0 });
  });

  it('is what came before handlers change it', async () => {
    const sink = memory();
    const capture = createCapture({ sink, mask: false });
    const handled = vi.fn((event: { subject: string }) => void Object.assign(event, { subject: 'changed' }));
    const router = capture
      .wrap(createRouter())
      .on(eventType, handled as never)
      .onAny(() => {})
      .onError(() => {});
    await post(createFetchHandler(router), callStartedExample);
    await router.dispatchOrThrow(makeCallStarted());
    await capture.flush();
    expect([handled.mock.calls.length, router.eventTypes()]).toEqual([2, [eventType]]);
    expect(linesOf(sink.text)).toMatchObject([{ subject }, { subject: makeCallStarted().subject }]);
  });

  it('is not what is deeper than anything reads', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const [event] = await captured(`${JSON.stringify(callStartedExample).slice(0, -1)},"extra":${deep}}`);
    expect(JSON.stringify(event)).toContain(`${'['.repeat(99)}null${']'.repeat(99)}`);
  });
});

describe('a delivery does not depend on the sink', () => {
  const deliveries = (capture: ReturnType<typeof createCapture>, count: number) => {
    const receive = createFetchHandler(capture.wrap(createRouter()));
    return Promise.all(Array.from({ length: count }, async () => (await post(receive, callStartedExample)).status));
  };
  const fine = (count: number): readonly number[] => Array.from({ length: count }, () => 200);

  it.each<[string, CaptureSink['write']]>([
    [
      'throws',
      () => {
        throw new Error('full');
      },
    ],
    ['rejects', () => Promise.reject(new Error('full'))],
  ])('that %s: what it did not take is counted', async (_what, write) => {
    const onError = vi.fn(() => {
      throw new Error('and nobody to tell');
    });
    const capture = createCapture({ sink: { write }, onError });
    expect(await deliveries(capture, 20)).toEqual(fine(20));
    await capture.flush();
    expect(capture.counts()).toEqual({ written: 0, waiting: 0, dropped: 20 });
    expect(onError).toHaveBeenCalledWith(new Error('full'));
  });

  it('that hangs: no more wait than there is room for', async () => {
    const write = vi.fn(() => new Promise<void>(() => {}));
    const capture = createCapture({ sink: { write }, maxWaiting: 10_000 });
    expect(await deliveries(capture, 100)).toEqual(fine(100));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await deliveries(capture, 100)).toEqual(fine(100));
    const { written, waiting, dropped } = capture.counts();
    expect([written, waiting + dropped, write.mock.calls.length]).toEqual([0, 200, 1]);
    expect(waiting).toBeGreaterThan(5);
    expect(await capture.close(20)).toBe(false);
  });

  it('that is slow: it gets together what came meanwhile', async () => {
    let release = (): void => {};
    const write = vi.fn((_lines: string) => new Promise<void>((resolve) => (release = resolve)));
    const close = vi.fn();
    const capture = createCapture({ sink: { write, close } });
    expect(await deliveries(capture, 5)).toEqual(fine(5));
    await vi.waitFor(() => expect(write).toHaveBeenCalledOnce());
    expect(await deliveries(capture, 7)).toEqual(fine(7));
    release();
    await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(2));
    release();
    expect(await capture.close()).toBe(true);
    expect(write.mock.calls.map(([lines]) => linesOf(lines).length)).toEqual([5, 7]);
    expect(close).toHaveBeenCalledOnce();
    expect(await deliveries(capture, 1)).toEqual([200]);
    expect(capture.counts()).toEqual({ written: 12, waiting: 0, dropped: 1 });
  });

  it.each([0, -1, Number.NaN])('whose room is %d: that is refused', (maxWaiting) => {
    expect(() => createCapture({ sink: memory(), maxWaiting })).toThrow(RangeError);
  });

  it('where an event is no JSON', async () => {
    const onError = vi.fn();
    const capture = createCapture({ sink: memory(), mask: false, onError });
    const circular: Record<string, unknown> = { ...callStartedExample };
    circular.self = circular;
    await capture.add([circular, callStartedExample]);
    await capture.flush();
    expect([capture.counts(), onError.mock.calls.length]).toEqual([{ written: 1, waiting: 0, dropped: 1 }, 1]);
  });
});

describe('a file', () => {
  const lines = (...numbers: readonly number[]): string => numbers.map((number) => `{"n":${number}}\n`).join('');

  it('is continued, in a folder that is made, for its owner only', async () => {
    const file = path.join(folder, 'new/events.ndjson');
    await createFileSink(file).write(lines(1));
    await createFileSink(file).write(lines(2, 3));
    expect(readFileSync(file, 'utf8')).toBe(lines(1, 2, 3));
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('that a crash cut off goes on in a new line', async () => {
    const file = path.join(folder, 'cut.ndjson');
    writeFileSync(file, '{"n":1}\n{"n"');
    const sink = createFileSink(file);
    await sink.write(lines(2));
    await sink.write(lines(3));
    expect(readFileSync(file, 'utf8')).toBe('{"n":1}\n{"n"\n{"n":2}\n{"n":3}\n');
  });

  it('that is full gets the time into its name, and the oldest are deleted', async () => {
    const file = path.join(folder, 'full/events.ndjson');
    const sink = createFileSink(file, { maxBytes: 20, maxFiles: 3 });
    await sink.write(lines(1, 2, 3));
    await sink.write(lines(4));
    writeFileSync(path.join(folder, 'full/events.notes.ndjson'), '');
    await sink.write(lines(5, 6, 7, 8, 9));
    const names = readdirSync(path.join(folder, 'full')).sort();
    expect(names.filter((name) => /^events\.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.ndjson$/.test(name))).toHaveLength(2);
    expect(names.map((name) => readFileSync(path.join(folder, 'full', name), 'utf8'))).toEqual([
      lines(5, 6),
      lines(7, 8),
      lines(9),
      '',
    ]);
  });

  it('has an event that is larger than a file alone', async () => {
    const file = path.join(folder, 'large.ndjson');
    const large = `${JSON.stringify('ä'.repeat(50))}\n`;
    const sink = createFileSink(file, { maxBytes: 20 });
    await sink.write(`${lines(1)}${large}${lines(2)}`);
    const names = readdirSync(folder)
      .filter((name) => name.startsWith('large.'))
      .sort();
    expect(names.map((name) => readFileSync(path.join(folder, name), 'utf8'))).toEqual([lines(1), large, lines(2)]);
  });

  it('that cannot be written to is tried again', async () => {
    const file = path.join(folder, 'blocked/events.ndjson');
    writeFileSync(path.join(folder, 'blocked'), '');
    const onError = vi.fn();
    const capture = createCapture({ sink: createFileSink(file), onError });
    await capture.add(callStartedExample);
    await capture.flush();
    rmSync(path.join(folder, 'blocked'));
    await capture.add(callStartedExample);
    await capture.flush();
    expect([capture.counts(), onError.mock.calls.length]).toEqual([{ written: 1, waiting: 0, dropped: 1 }, 1]);
  });

  it('that somebody else moves away is made anew', async () => {
    const file = path.join(folder, 'moved.ndjson');
    const sink = createFileSink(file);
    await sink.write(lines(1));
    rmSync(file);
    await sink.write(lines(2));
    appendFileSync(file, '');
    expect(readFileSync(file, 'utf8')).toBe(lines(2));
  });

  it.each([{ maxBytes: 0 }, { maxFiles: Number.NaN }])('without a limit is refused: %o', (options) => {
    expect(() => createFileSink(path.join(folder, 'x'), options)).toThrow(RangeError);
  });

  it('is for servers: elsewhere, what to do instead is said', () => {
    vi.stubGlobal('process', {});
    try {
      expect(() => createFileSink('x')).toThrow('give createCapture a sink with a write of your own');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
