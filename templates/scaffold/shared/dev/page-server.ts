import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { Environment } from '../src/environment.js';
import { EventTypes } from '../src/events/index.js';
import { eventTypes } from './deliveries.js';
import type { Entry, Journal } from './journal.js';
import { faults, requestFor } from './requests.js';
import { sendRequest } from './sending/exchange.js';

// From .dev/dev or dist/dev, where this runs, to the page itself.
const FOLDER = new URL('../../dev/page/', import.meta.url);
const FILES: ReadonlyMap<string, string> = new Map(
  ['base.css', 'side.css', 'detail.css', 'main.js', 'element.js', 'list.js', 'detail.js', 'payload.js', 'send.js'].map((name) => [
    `/${name}`,
    name,
  ]),
).set('/', 'index.html');
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** Only what stands in these files runs, and no text becomes markup. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'";

/** Where the page's events are sent, and in which environment. */
export interface PageSettings {
  readonly url: string;
  readonly environment: Environment;
}

/** Serves a page that shows a journal as it grows, and sends events from there; it does not listen yet. For your own machine only. */
export function createPageServer(journal: Journal, settings: PageSettings): Server {
  const started = Date.now();
  return createServer(async (request, response) => {
    const file = FILES.get(request.url ?? '');
    if (!isLocal(request)) response.writeHead(403).end();
    else if (request.method === 'POST' && request.url === '/send') await sendEvent(request, response, settings);
    else if (request.method !== 'GET') response.writeHead(405).end();
    else if (file !== undefined) sendFile(file, response);
    else if (request.url === '/entries') streamEntries(journal, response, started);
    else response.writeHead(404).end();
  });
}

/** Another site could send a browser here, under a name of its own or from its pages. */
function isLocal({ headers: { host = '', origin } }: IncomingMessage): boolean {
  const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);
  return isHere && (origin === undefined || origin === `http://${host}`);
}

function sendFile(name: string, response: ServerResponse): void {
  const type = TYPES[path.extname(name) as keyof typeof TYPES];
  const headers = { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY, 'cache-control': 'no-store' };
  response.writeHead(200, headers).end(readFileSync(new URL(name, FOLDER)));
}

/** Everything so far, and what comes; first of all what there is to send, and which run of the server it is. */
function streamEntries(journal: Journal, response: ServerResponse, started: number): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const events = Object.entries(EventTypes).map(([name, type]) => ({ name, type }));
  response.write(`event: start\ndata: ${JSON.stringify({ started, events, faults })}\n\n`);
  const send = (entry: Entry): void => void response.write(`data: ${JSON.stringify(entry)}\n\n`);
  for (const entry of journal.entries()) send(entry);
  response.write(': that is all so far\n\n');
  response.on('close', journal.follow(send));
}

/** Sends an event as the page asks for it, and answers with the status, or with why nothing was sent. */
async function sendEvent(request: IncomingMessage, response: ServerResponse, settings: PageSettings): Promise<void> {
  const asked = await readJson(request);
  const type = eventTypes.find((known) => known === asked?.type);
  const fault = faults.find((known) => known === asked?.fault);
  // Forms of other sites cannot send JSON.
  if (type === undefined || !request.headers['content-type']?.startsWith('application/json')) {
    response.writeHead(400).end();
    return;
  }
  const wished = await requestFor({ type, fault }, settings);
  const answer = typeof wished === 'string' ? { reason: wished } : await sendRequest(wished.request);
  const said = 'reason' in answer ? { reason: answer.reason } : { status: answer.status };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
}

async function readJson(request: IncomingMessage): Promise<{ readonly type?: unknown; readonly fault?: unknown } | undefined> {
  try {
    let text = '';
    for await (const chunk of request) text += chunk;
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
