/*
 * A server on the loopback, until whoever started it is gone: `ours` is the generated receiver, `least` only reads, parses
 * and answers. Sends its port.
 *
 *     node bench/receive/server.mjs ours|least WORK
 */
import { createServer } from 'node:http';
import { generated } from './contestants.mjs';

const [kind = '', work = ''] = process.argv.slice(2);

/** @type {import('node:http').RequestListener} */
const least = async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const events = JSON.parse(Buffer.concat(chunks).toString());
  const body = JSON.stringify({ ok: true, events: events.length });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
};

async function ours() {
  const { createFetchHandler, createRouter, toNodeListener } = await generated(work);
  const router = createRouter().on('Microsoft.Communication.*', () => {});
  return toNodeListener(createFetchHandler(router, { maxBodyBytes: 32 * 1024 * 1024 }));
}

const server = createServer(kind === 'ours' ? await ours() : least);
server.listen(0, '127.0.0.1', () => process.send?.(/** @type {import('node:net').AddressInfo} */ (server.address()).port));
process.on('disconnect', () => process.exit());
