import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Entry, Journal } from './journal.js';

// From .dev/dev or dist/dev, where this runs, to the page itself.
const page = readFileSync(new URL('../../dev/page.html', import.meta.url));

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:";

/** Serves a page that shows a journal as it grows; it does not listen yet. For your own machine only. */
export function createPageServer(journal: Journal): Server {
  return createServer((request, response) => {
    if (!isLocal(request)) response.writeHead(403).end();
    else if (request.url === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }).end(page);
    } else if (request.url === '/entries') streamEntries(journal, response);
    else response.writeHead(404).end();
  });
}

/** Another site could send a browser here under a name of its own. */
function isLocal({ headers }: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '');
}

function streamEntries(journal: Journal, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = (entry: Entry): void => void response.write(`data: ${JSON.stringify(entry)}\n\n`);
  for (const entry of journal.entries()) send(entry);
  response.write(': that is all so far\n\n');
  response.on('close', journal.follow(send));
}
