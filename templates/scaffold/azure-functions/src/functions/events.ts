import { app, type HttpRequest, type HttpResponseInit } from '@azure/functions';
import { admissionFrom } from '../authorization.js';
import { createReceiver } from '../receiver.js';
import { store } from '../store.js';

const receive = createReceiver({ ...admissionFrom(process.env), idempotency: store });

/** Takes deliveries to a webhook. */
export async function receiveWebhook(request: HttpRequest): Promise<HttpResponseInit> {
  const { method, url, headers, body } = request;
  const sent = body === null ? {} : { body: body as ReadableStream<Uint8Array>, duplex: 'half' as const };
  const response = await receive(new Request(url, { method, headers: [...headers], ...sent }));
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

app.http('events', { route: 'events', methods: ['GET', 'POST', 'OPTIONS'], authLevel: 'anonymous', handler: receiveWebhook });
