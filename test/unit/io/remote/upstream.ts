import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type FetchPolicy, fetchPolicyOf } from '../../../../generator/io/sources/remote/fetch-policy.ts';

/** What answers one path. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A host on this machine that pages are fetched from. */
export interface Upstream {
  /** `127.0.0.1:port`. */
  readonly host: string;
  /** What was asked for, in order: `GET /page.md`. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** May be changed while it runs. */
  readonly routes: Map<string, Route>;
  readonly url: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** Starts a host; paths without a route are answered 404. */
export async function startUpstream(routes: Readonly<Record<string, Route>> = {}): Promise<Upstream> {
  const table = new Map(Object.entries(routes));
  const requests: Upstream['requests'] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    const route = table.get(path) ?? table.get(path.split('?')[0] ?? '');
    if (route === undefined) response.writeHead(404).end('Not Found');
    else route(request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    requests,
    routes: table,
    url: (path) => `http://${host}${path}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Answers with a text, as Markdown unless another type is given. */
export function text(body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Route {
  return (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/markdown; charset=utf-8', ...headers }).end(body);
}

/** Leads on to another place. */
export function redirect(location: string, status = 302): Route {
  return (_request, response) => void response.writeHead(status, { location }).end();
}

/** Answers with nothing but a status. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Route {
  return (_request, response) => void response.writeHead(code, headers).end('no page');
}

/** Access to hosts on this machine; waits are noted down instead of waited for. */
export function testAccess(
  hosts: readonly string[],
  { env = {}, timeout = 5 }: { readonly env?: Readonly<Record<string, string>>; readonly timeout?: number } = {},
): FetchPolicy & { readonly pauses: readonly number[] } {
  const pauses: number[] = [];
  const access = fetchPolicyOf({ HOLOTYPE_ALLOW_LOOPBACK: '1', ...env }, hosts, timeout);
  return { ...access, pauses, pause: async (milliseconds) => void pauses.push(milliseconds) };
}
