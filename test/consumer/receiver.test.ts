import { describe, expect, it, vi } from 'vitest';
import {
  callEndedExample,
  callStartedExample,
  createFetchHandler,
  createRouter,
  type ReceiverOptions,
  sharedSecret,
} from '../../generated/acs-calling/index.ts';
import { invalidEvent, unknownEvent } from './undocumented-events.ts';

const URL = 'https://example.com/events?code=s3cret';

function post(
  body: string | Uint8Array<ArrayBuffer> | ReadableStream,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Request {
  return new Request(URL, { method: 'POST', body, headers, duplex: 'half' });
}

function receive(request: Request, options: ReceiverOptions = {}): Promise<Response> {
  return createFetchHandler(
    createRouter().onAny(() => {}),
    options,
  )(request);
}

/** What a handler is given of an event that came in some form. */
async function received(request: Request): Promise<readonly (readonly [event: unknown, raw: unknown])[]> {
  const seen: (readonly [unknown, unknown])[] = [];
  const router = createRouter().onAny((event, _context, { raw }) => void seen.push([event, raw]));
  const response = await createFetchHandler(router)(request);
  expect(await response.json()).toMatchObject({ ok: true });
  return seen;
}

const json = JSON.stringify;
const { id, topic, subject, eventType, eventTime, data } = callStartedExample;
const cloudEvent = { specversion: '1.0', id, source: topic, type: eventType, subject, time: eventTime, data };
const binary = {
  'content-type': 'application/json; charset=utf-8',
  'ce-specversion': '1.0',
  'ce-id': id,
  'ce-source': encodeURI(topic),
  'ce-type': eventType,
  'ce-subject': encodeURI(subject),
  'ce-time': eventTime,
};

describe('events arrive', () => {
  it.each([
    ['as an array', post(json([callStartedExample])), callStartedExample],
    ['as one object', post(json(callStartedExample)), callStartedExample],
    [
      'without what only the service fills in',
      post(json([{ ...callStartedExample, topic: undefined, metadataVersion: undefined }])),
      { id, data },
    ],
    [
      'as a CloudEvent',
      post(json(cloudEvent), { 'content-type': 'application/cloudevents+json' }),
      { id, eventType, topic, subject, eventTime, data },
    ],
    [
      'as a batch of CloudEvents',
      post(json([cloudEvent]), { 'content-type': 'application/cloudevents-batch+json' }),
      { id, eventType, data },
    ],
    ['as a CloudEvent in headers', post(json(data), binary), { id, eventType, topic, subject, eventTime, data }],
    [
      'as a CloudEvent with its data in base64',
      post(json({ ...cloudEvent, data: undefined, data_base64: btoa(json(data)) }), {
        'content-type': 'application/cloudevents+json',
      }),
      { id, data },
    ],
  ])('%s, and get to one handler in one form', async (_form, request, expected) => {
    const [[event] = []] = await received(request);
    expect(event).toMatchObject(expected);
  });

  it('with attributes in headers that are not encoded well, which stay as they are', async () => {
    const [[event] = []] = await received(post(json(data), { ...binary, 'ce-subject': '100%', 'ce-id': '%41' }));
    expect(event).toMatchObject({ subject: '100%', id: 'A' });
  });

  it('and can be had as they came', async () => {
    const [[, raw] = []] = await received(post(json(cloudEvent), { 'content-type': 'application/cloudevents+json' }));
    expect(raw).toEqual(cloudEvent);
  });
});

describe('the handshake', () => {
  const validation = [
    {
      eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
      data: { validationCode: '512d38b6', validationUrl: 'https://example.com' },
    },
  ];

  it('of Event Grid sends the code back', async () => {
    const response = await receive(
      post(json(validation), { 'content-type': 'application/json', 'aeg-event-type': 'SubscriptionValidation' }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ validationResponse: '512d38b6' });
  });

  it('of Event Grid is for the authorized only', async () => {
    expect((await receive(post(json(validation)), { authorize: () => false })).status).toBe(401);
  });

  it('of CloudEvents allows the origins on the list', async () => {
    const request = new Request(URL, { method: 'OPTIONS', headers: { 'webhook-request-origin': 'eventgrid.azure.net' } });
    const response = await receive(request, { allowedOrigins: ['eventgrid.azure.net'], allowedRate: 60 });
    expect([
      response.status,
      response.headers.get('webhook-allowed-origin'),
      response.headers.get('webhook-allowed-rate'),
      response.headers.get('allow'),
    ]).toEqual([200, 'eventgrid.azure.net', '60', 'POST']);
  });

  it('of CloudEvents allows 120 deliveries a minute by default', async () => {
    const request = new Request(URL, { method: 'OPTIONS', headers: { 'webhook-request-origin': 'eventgrid.azure.net' } });
    const { headers } = await receive(request, { allowedOrigins: ['eventgrid.azure.net'] });
    expect(headers.get('webhook-allowed-rate')).toBe('120');
  });

  it.each([undefined, 'evil.example', 'azure.net', 'not-eventgrid.azure.net', 'EVENTGRID.azure.net'])(
    'of CloudEvents allows no other (%s)',
    async (origin) => {
      const headers: Record<string, string> = origin === undefined ? {} : { 'webhook-request-origin': origin };
      const response = await receive(new Request(URL, { method: 'OPTIONS', headers }), {
        allowedOrigins: ['eventgrid.azure.net'],
      });
      expect([response.status, response.headers.get('webhook-allowed-origin'), response.headers.get('allow')]).toEqual([
        405,
        null,
        'POST',
      ]);
    },
  );
});

describe('what is no delivery is answered', () => {
  const large = json([{ ...callStartedExample, id: 'x'.repeat(2000) }]);
  const brokenAuthorize = () => Promise.reject(new Error('the store is down'));
  it.each([
    ['405 to another method', new Request(URL), {}, 405],
    ['415 to another type', post('<event/>', { 'content-type': 'application/xml' }), {}, 415],
    ['413 to a body that is announced as too large', post(large), { maxBodyBytes: 1000 }, 413],
    ['413 to one that turns out too large', post(new Blob([large]).stream()), { maxBodyBytes: 1000 }, 413],
    ['400 to what is not JSON', post('{ "id": '), {}, 400],
    ['400 to nothing', post(''), {}, 400],
    ['400 to what is not UTF-8', post(new Uint8Array([0x22, 0xff, 0x22])), {}, 400],
    ['401 to the unauthorized', post('[]'), { authorize: () => false }, 401],
    ['503 where that cannot be told', post('[]'), { authorize: brokenAuthorize }, 503],
  ])('%s', async (_name, request, options, status) => {
    expect((await receive(request as Request, options)).status).toBe(status);
  });
});

describe('a batch', () => {
  it('with an unknown event is fine', async () => {
    const response = await receive(post(json([callStartedExample, unknownEvent])));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ outcomes: [{ status: 'handled' }, { status: 'unknown' }] });
  });

  it('with an invalid event is answered 500, never 400, and says why without a value', async () => {
    const response = await receive(post(json([callStartedExample, invalidEvent])));
    expect(response.status).toBe(500);
    const answer = await response.json();
    expect(answer).toMatchObject({
      ok: false,
      outcomes: [{ status: 'handled' }, { status: 'invalid', issues: expect.any(Array) }],
    });
    expect(json(answer)).not.toContain(callStartedExample.data.serverCallId);
  });

  it('goes on when a handler throws, and does not tell what it threw', async () => {
    const onCallEnded = vi.fn();
    const router = createRouter()
      .on('Microsoft.Communication.CallStarted', () => Promise.reject(new Error('a secret')))
      .on('Microsoft.Communication.CallEnded', onCallEnded);
    const response = await createFetchHandler(router)(post(json([callStartedExample, callEndedExample])));
    expect(response.status).toBe(500);
    expect(onCallEnded).toHaveBeenCalledOnce();
    expect(await response.text()).not.toContain('secret');
  });

  it('that names its events after what all objects inherit pollutes nothing', async () => {
    const bodies = ['__proto__', 'constructor'].map(
      (name) => `{"eventType":"${name}","${name}":{"polluted":true},"data":{"${name}":{"polluted":true}}}`,
    );
    const response = await receive(post(`[${bodies.join(',')}]`));
    expect(await response.json()).toMatchObject({ ok: true, outcomes: [{ status: 'unknown' }, { status: 'unknown' }] });
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a shared secret', () => {
  it.each([
    ['the old one', ['s3cret', 'new'], true],
    ['the new one', ['old', 's3cret'], true],
    ['another', ['old', 'new'], false],
    ['a longer one', ['s3cret2'], false],
    ['a repetition of it', ['s3crets3cret'], false],
  ])('in the query is accepted if it is %s', async (_name, secrets, accepted) => {
    expect(await sharedSecret({ in: { query: 'code' }, secrets })(post('[]'))).toBe(accepted);
  });

  it('in a header is asked for anew each time', async () => {
    const secrets = vi.fn().mockResolvedValue(['a']);
    const authorize = sharedSecret({ in: { header: 'x-secret' }, secrets });
    expect(await authorize(post('[]', { 'x-secret': 'a' }))).toBe(true);
    expect(await authorize(post('[]'))).toBe(false);
    expect(secrets).toHaveBeenCalledTimes(2);
  });

  it.each([[[]], [['']]])('that is not there lets nobody in: 503 for %j', async (secrets) => {
    expect((await receive(post('[]'), { authorize: sharedSecret({ in: { query: 'code' }, secrets }) })).status).toBe(503);
  });
});
