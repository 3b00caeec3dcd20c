import { execFile, spawnSync } from 'node:child_process';
import { request } from 'node:http';
import { AzureKeyCredential, EventGridPublisherClient } from '@azure/eventgrid';
import type { EventGridHandler, InvocationContext } from '@azure/functions';
import { CloudEvent, emitterFor, httpTransport, Mode } from 'cloudevents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AnyEvent,
  createFetchHandler,
  createRouter,
  type EventType,
  examples,
  makeEvent,
  sharedSecret,
} from '../../../generated/acs-calling/index.ts';
import { frameworks, type RunningServer } from './frameworks.ts';

/** The key that Event Grid's client sends is what the receiver asks for. */
const KEY = 'a-key-of-the-topic';
const seen: AnyEvent[] = [];
const receive = createFetchHandler(
  createRouter().onAny((event) => void seen.push(event)),
  { authorize: sharedSecret({ in: { header: 'aeg-sas-key' }, secrets: [KEY] }) },
);

const events = (Object.keys(examples) as EventType[]).map((type): AnyEvent => makeEvent(type));

/** Instants as clients send them, which have them as `Date`. */
const inMilliseconds = (event: AnyEvent): AnyEvent => ({ ...event, eventTime: new Date(event.eventTime).toISOString() });

/** What CloudEvents do not have is empty. */
const fromCloudEvent = (event: AnyEvent): AnyEvent => ({ ...inMilliseconds(event), dataVersion: '' });

const cloudEventOf = ({ id, topic, subject, eventType, eventTime, data }: AnyEvent): CloudEvent<AnyEvent['data']> =>
  new CloudEvent({ id, source: topic, type: eventType, subject, time: eventTime, data, datacontenttype: 'application/json' });

const headers = (contentType: string): Record<string, string> => ({ 'content-type': contentType, 'aeg-sas-key': KEY });

interface Client {
  readonly name: string;
  /** What a handler has to get of the event. */
  readonly arrives: (event: AnyEvent) => AnyEvent;
  readonly send: (url: string) => Promise<unknown>;
}

const clients: readonly Client[] = [
  {
    name: 'EventGridPublisherClient, Event Grid schema',
    // What only the service fills in is not sent.
    arrives: (event) => ({ ...inMilliseconds(event), topic: '' }),
    send: (url) =>
      publisher(url, 'EventGrid').send(
        events.map(({ id, subject, eventType, eventTime, data, dataVersion }) => ({
          id,
          subject,
          eventType,
          eventTime: new Date(eventTime),
          data,
          dataVersion,
        })),
      ),
  },
  {
    name: 'EventGridPublisherClient, CloudEvents schema',
    arrives: fromCloudEvent,
    send: (url) =>
      publisher(url, 'CloudEvent').send(
        events.map(({ id, topic, subject, eventType, eventTime, data }) => ({
          id,
          source: topic,
          subject,
          type: eventType,
          time: new Date(eventTime),
          data,
          datacontenttype: 'application/json',
        })),
      ),
  },
  ...[Mode.STRUCTURED, Mode.BINARY].map(
    (mode): Client => ({
      name: `the SDK of CloudEvents, ${mode}`,
      arrives: fromCloudEvent,
      async send(url) {
        const emit = emitterFor(httpTransport(url), { mode });
        for (const event of events) await emit(cloudEventOf(event), { headers: { 'aeg-sas-key': KEY } });
      },
    }),
  ),
  {
    name: 'the SDK of CloudEvents, batch',
    arrives: fromCloudEvent,
    send: (url) =>
      fetch(url, {
        method: 'POST',
        headers: headers('application/cloudevents-batch+json'),
        body: JSON.stringify(events.map(cloudEventOf)),
      }),
  },
  {
    name: 'node:http, in small pieces',
    arrives: (event) => event,
    send: (url) =>
      new Promise((resolve, reject) => {
        const outgoing = request(url, { method: 'POST', headers: headers('application/json') }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode));
        });
        outgoing.on('error', reject);
        for (const piece of JSON.stringify(events).match(/.{1,700}/gsu) ?? []) outgoing.write(piece);
        outgoing.end();
      }),
  },
];

function publisher<S extends 'EventGrid' | 'CloudEvent'>(url: string, schema: S): EventGridPublisherClient<S> {
  return new EventGridPublisherClient(url, schema, new AzureKeyCredential(KEY), { allowInsecureConnection: true });
}

describe.each(frameworks)('to $name', ({ start }) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start(receive);
  });
  afterAll(() => server.close());

  it.each(clients)('$name gets each event through once, in the documented form', async ({ send, arrives }) => {
    seen.length = 0;
    await send(server.url);
    expect(seen).toEqual(events.map(arrives));
  });

  it.skipIf(spawnSync('curl', ['--version']).error !== undefined)('so does curl', async () => {
    seen.length = 0;
    expect(await curl(server.url, JSON.stringify(events))).toBe('200');
    expect(seen).toEqual(events);
  });

  it('a client with another key does not', async () => {
    seen.length = 0;
    const client = new EventGridPublisherClient(server.url, 'EventGrid', new AzureKeyCredential('another'), {
      allowInsecureConnection: true,
    });
    await expect(client.send([{ eventType: 'a', subject: 's', dataVersion: '1', data: {} }])).rejects.toMatchObject({
      statusCode: 401,
    });
    expect(seen).toEqual([]);
  });
});

function curl(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = ['-sS', '-o', process.platform === 'win32' ? 'NUL' : '/dev/null', '-w', '%{http_code}', '--noproxy', '*'];
    const sent = ['-H', 'content-type: application/json', '-H', `aeg-sas-key: ${KEY}`, '--data-binary', '@-', url];
    const child = execFile('curl', [...options, ...sent], (error, stdout) => (error === null ? resolve(stdout) : reject(error)));
    child.stdin?.end(body);
  });
}

describe('the Event Grid trigger of Azure Functions', () => {
  const router = createRouter<InvocationContext | undefined>()
    .onAny((event) => void seen.push(event))
    .on('Microsoft.Communication.CallEnded', () => Promise.reject(new Error('the table is locked')));
  const trigger: EventGridHandler = async (event, context) => {
    await router.dispatchOrThrow(event, context);
  };
  const run = (type: EventType) =>
    trigger(makeEvent(type) as unknown as Parameters<EventGridHandler>[0], {} as InvocationContext);

  it('hands parsed events to the router', async () => {
    seen.length = 0;
    await run('Microsoft.Communication.CallStarted');
    expect(seen).toEqual([makeEvent('Microsoft.Communication.CallStarted')]);
  });

  it('fails where a handler fails, and so the event comes again', async () => {
    await expect(run('Microsoft.Communication.CallEnded')).rejects.toMatchObject({
      name: 'AggregateError',
      errors: [new Error('the table is locked')],
    });
  });
});
