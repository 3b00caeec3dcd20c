import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { fetchPage } from '../../../../generator/io/sources/remote/fetch-page.ts';
import { openClient } from '../../../../generator/io/sources/remote/http-client.ts';
import { startUpstream, testAccess, text } from './upstream.ts';

afterEach(() => vi.unstubAllEnvs());

/** A proxy that opens tunnels to this machine, and notes down where to. */
async function startProxy(): Promise<{ url: string; tunnels: string[]; close: () => void }> {
  const tunnels: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const port = Number(request.url?.split(':')[1]);
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tunnels, close: () => server.close() };
}

it('pages come through the proxy that the environment names, unless NO_PROXY excepts the host', async () => {
  const [upstream, proxy] = await Promise.all([startUpstream({ '/page.md': text('# Events\n') }), startProxy()]);
  const url = upstream.url('/page.md');
  const fetchOnce = async (): Promise<string | undefined> => {
    const client = openClient(testAccess([upstream.host]));
    try {
      return (await fetchPage({ url, from: url, accept: '*/*', known: undefined }, client)).text;
    } finally {
      await client.close();
    }
  };
  for (const name of ['http_proxy', 'https_proxy', 'no_proxy', 'NO_PROXY']) vi.stubEnv(name, undefined);
  vi.stubEnv('HTTP_PROXY', proxy.url);
  expect(await fetchOnce()).toBe('# Events\n');
  expect(proxy.tunnels).toEqual([upstream.host]);
  vi.stubEnv('NO_PROXY', '127.0.0.1');
  expect(await fetchOnce()).toBe('# Events\n');
  expect(proxy.tunnels).toEqual([upstream.host]);
  await upstream.close();
  proxy.close();
});
