import { app, type HttpRequest, type HttpResponseInit } from '@azure/functions';
import { authorizationFrom } from '../authorization.js';
import { createMemoryStore } from '../events/index.js';
import { createEventRouter, createReceiver } from '../receiver.js';

// For one instance. Where the app is scaled out, use a table with unique keys.
const idempotency = createMemoryStore();
const receive = createReceiver({ authorize: authorizationFrom(process.env), idempotency });
const router = createEventRouter({ idempotency });

/** Takes deliveries to a webhook: handshakes, single events and batches, Event Grid and CloudEvents. */
export async function receiveWebhook(request: HttpRequest): Promise<HttpResponseInit> {
  const { method, url, headers, body } = request;
  const sent = body === null ? {} : { body: body as ReadableStream<Uint8Array>, duplex: 'half' as const };
  const response = await receive(new Request(url, { method, headers: [...headers], ...sent }));
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

/** Takes events of an Event Grid trigger, in either schema. What it throws makes the host try again. */
export async function receiveTrigger(event: unknown): Promise<void> {
  await router.dispatchOrThrow(event);
}

app.http('events', { route: 'events', methods: ['POST', 'OPTIONS'], authLevel: 'anonymous', handler: receiveWebhook });
app.eventGrid('eventGridEvents', { handler: receiveTrigger });
