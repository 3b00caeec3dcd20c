import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callEndedExample, callStartedExample, createFetchHandler, createRouter } from '../../../generated/acs-calling/index.ts';
import { frameworks, type RunningServer } from './frameworks.ts';

const seen: unknown[] = [];
const handler = createFetchHandler(
  createRouter().onAny((event) => void seen.push(event)),
  { allowedOrigins: ['eventgrid.azure.net'], maxBodyBytes: 1_500_000 },
);

const { id, topic, subject, eventType, eventTime, data } = callStartedExample;
const cloudEvent = { specversion: '1.0', id, source: topic, type: eventType, subject, time: eventTime, data };
const asCloudEvent = { ...callStartedExample, dataVersion: '' };
const json = JSON.stringify;

describe.each(frameworks)('in $name', ({ start }) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start(handler);
  });
  afterAll(() => server.close());

  const send = (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) => fetch(server.url, { method: 'POST', body, headers });

  it.each([
    ['a batch', json([callStartedExample, callEndedExample]), { 'content-type': 'application/json; charset=utf-8' }, 2],
    ['a CloudEvent', json(cloudEvent), { 'content-type': 'application/cloudevents+json; charset=utf-8' }, 1],
    ['a batch of CloudEvents', json([cloudEvent]), { 'content-type': 'application/cloudevents-batch+json' }, 1],
    [
      'a CloudEvent in headers',
      json(data),
      {
        'content-type': 'application/json',
        'ce-specversion': '1.0',
        'ce-id': id,
        'ce-source': topic,
        'ce-type': eventType,
        'ce-subject': subject,
        'ce-time': eventTime,
      },
      1,
    ],
  ])('%s gets to the handler as documented', async (what, body, headers, count) => {
    seen.length = 0;
    const response = await send(body, headers as Record<string, string>);
    expect([response.status, ((await response.json()) as { readonly ok: boolean }).ok]).toEqual([200, true]);
    expect(seen).toEqual([what === 'a batch' ? callStartedExample : asCloudEvent, callEndedExample].slice(0, count));
  });

  it('both handshakes are answered', async () => {
    const code = [{ eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent', data: { validationCode: '512d38b6' } }];
    const validation = await send(json(code), { 'content-type': 'application/json', 'aeg-event-type': 'SubscriptionValidation' });
    expect([validation.status, await validation.json()]).toEqual([200, { validationResponse: '512d38b6' }]);
    const consent = await fetch(server.url, { method: 'OPTIONS', headers: { 'webhook-request-origin': 'eventgrid.azure.net' } });
    expect([consent.status, consent.headers.get('webhook-allowed-origin')]).toEqual([200, 'eventgrid.azure.net']);
  });

  it('a megabyte gets through, as Event Grid may send it', async () => {
    seen.length = 0;
    const large = { ...callStartedExample, subject: 'x'.repeat(1_000_000) };
    expect((await send(json([large]))).status).toBe(200);
    expect(seen).toEqual([large]);
  });

  it('what is no delivery is refused', async () => {
    expect((await fetch(server.url)).status).toBe(405);
    expect((await send('<event/>', { 'content-type': 'application/xml' })).status).toBe(415);
    expect((await send('{ "id": ')).status).toBe(400);
    expect([400, 500]).toContain((await send('')).status);
    expect((await send(json(['x'.repeat(1_600_000)]))).status).toBe(413);
  });
});
