import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import {
  callStartedExample,
  createFetchHandler,
  createRouter,
  stopOnSignal,
  stopServer,
  toNodeListener,
} from '../../generated/acs-calling/index.ts';

/** A server whose handler waits until it is let go. */
async function startSlowServer() {
  let release = (): void => {};
  let began = (): void => {};
  const inFlight = new Promise<void>((resolve) => {
    began = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const router = createRouter().onAny(async () => {
    began();
    await released;
  });
  const server = createServer(toNodeListener(createFetchHandler(router)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const deliver = () =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([callStartedExample]) });
  return { server, deliver, inFlight, release };
}

it('a server that stops finishes what is in flight, and takes nothing new', async () => {
  const { server, deliver, inFlight, release } = await startSlowServer();
  const answered = deliver();
  await inFlight;
  const stopped = stopServer(server);
  await expect(deliver()).rejects.toThrow();
  release();
  expect((await answered).status).toBe(200);
  expect(await stopped).toBe(true);
});

it('what takes longer than is allowed is cut off, and the caller is told', async () => {
  const { server, deliver, inFlight } = await startSlowServer();
  const cutOff = expect(deliver()).rejects.toThrow();
  await inFlight;
  expect(await stopServer(server, { within: 50 })).toBe(false);
  await cutOff;
});

afterEach(() => vi.restoreAllMocks());

it.each([
  ['0 where everything was finished', true, 0],
  ['1 where something was cut off', false, 1],
])('a process that is told to end, once or more, ends by %s', async (_what, isFinished, code) => {
  const handlers: Record<string, () => void> = {};
  vi.spyOn(process, 'on').mockImplementation((signal, act) => {
    handlers[String(signal)] = act as () => void;
    return process;
  });
  const exited = new Promise((resolve) => {
    vi.spyOn(process, 'exit').mockImplementation((given) => resolve(given) as never);
  });
  const close = vi.fn((done: () => void) => {
    if (isFinished) done();
    else closed = done;
  });
  let closed = (): void => {};
  const server = { close, closeIdleConnections: () => {}, closeAllConnections: () => closed() };
  stopOnSignal(server, { within: 1 });
  expect(Object.keys(handlers)).toEqual(['SIGTERM', 'SIGINT']);
  handlers.SIGTERM?.();
  handlers.SIGINT?.();
  expect(await exited).toBe(code);
  expect(close).toHaveBeenCalledOnce();
});
