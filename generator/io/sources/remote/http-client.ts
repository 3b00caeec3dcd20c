import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { diagnostic } from '../../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../../diagnostics/diagnostic.ts';
import { requirePackage } from '../../../packages/require-package.ts';
import { isLoopbackAddress, isPublicAddress } from './addresses.ts';
import type { FetchPolicy } from './fetch-policy.ts';

/** What a host answered. Of an answer other than 200 the body is not read. */
export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
}

/** Asks hosts for one thing at a time, through a proxy where the environment names one. */
export interface Client {
  readonly policy: FetchPolicy;
  /** Raises a `UserError` if there is no whole answer, within the limits. Does not follow redirects. */
  readonly get: (url: URL, headers: Readonly<Record<string, string>>, limit: number) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** The client for one run. */
export function openClient(access: FetchPolicy): Client {
  const { EnvHttpProxyAgent, request } = requirePackage('undici') as typeof import('undici');
  const dispatcher = new EnvHttpProxyAgent({ connect: { lookup: publicLookup(access), timeout: access.timeout } });
  return {
    policy: access,
    get: async (url, headers, limit) => {
      const signal = AbortSignal.timeout(access.timeout);
      const limits = { signal, headersTimeout: access.timeout, bodyTimeout: access.timeout };
      try {
        const answer = await request(url, { dispatcher, headers: { 'accept-encoding': 'identity', ...headers }, ...limits });
        return await readAnswer(answer, url, limit);
      } catch (error) {
        throw error instanceof UserError ? error : failureOf(error, url, access);
      }
    },
    close: () => dispatcher.close(),
  };
}

async function readAnswer(answer: Dispatcher.ResponseData, url: URL, limit: number): Promise<Answer> {
  const header = (name: string): string | undefined => [answer.headers[name]].flat()[0];
  const whole = { status: answer.statusCode, header };
  if (answer.statusCode !== 200) {
    await answer.body.dump({ limit: 65_536 });
    return { ...whole, body: Buffer.alloc(0) };
  }
  // Whoever stops reading early hears of it as an error of the body, beside what is thrown here.
  answer.body.on('error', () => {});
  const packed = header('content-encoding') ?? 'identity';
  const reason = `the response is compressed (${packed}), which was not requested`;
  if (packed !== 'identity') throw stop(answer, diagnostic('source/not-reachable', { url: url.href, reason }));
  const tooLarge = diagnostic('source/too-large', { url: url.href, limit });
  if (Number(header('content-length') ?? 0) > limit) throw stop(answer, tooLarge);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += (chunk as Buffer).length;
    if (size > limit) throw stop(answer, tooLarge);
    chunks.push(chunk as Buffer);
  }
  return { ...whole, body: Buffer.concat(chunks) };
}

function stop({ body }: Dispatcher.ResponseData, found: Diagnostic): UserError {
  body.destroy();
  return new UserError([found]);
}

/** Looks a name up and gives its addresses only if all are public, so that no name leads into a private network. */
function publicLookup({ allowLoopback }: FetchPolicy): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const wrong = (addresses ?? []).find(
        ({ address }) => !isPublicAddress(address) && !(allowLoopback && isLoopbackAddress(address)),
      );
      const [first] = addresses ?? [];
      if (error !== null) callback(error, [], 0);
      else if (wrong !== undefined) callback(new PrivateAddress(wrong.address), [], 0);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family ?? 0);
    });
  };
}

class PrivateAddress extends Error {
  readonly address: string;

  constructor(address: string) {
    super(`the address ${address} is not public`);
    this.address = address;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was closed',
  ENOTFOUND: 'the host does not exist',
  EAI_AGAIN: 'the host name cannot be resolved',
  UND_ERR_SOCKET: 'the connection was closed before the response was complete',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the length of the response differs from its Content-Length',
  UND_ERR_ABORTED: 'the proxy refused the connection',
};

const TIMEOUTS: readonly string[] = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'];

function failureOf(error: unknown, { href }: URL, { timeout }: FetchPolicy): UserError {
  const [first] = error instanceof AggregateError ? error.errors : [error];
  if (first instanceof PrivateAddress)
    return new UserError([
      diagnostic('source/not-allowed', { url: href, reason: `its host has the address ${first.address}, which is not public` }),
    ]);
  const { code = '', name = '', message = String(first) } = first as { code?: string; name?: string; message?: string };
  if (name === 'TimeoutError' || TIMEOUTS.includes(code))
    return new UserError([diagnostic('source/too-slow', { url: href, seconds: timeout / 1000 })]);
  return new UserError([diagnostic('source/not-reachable', { url: href, reason: REASONS[code] ?? message })]);
}

/** How many requests are under way at a time. */
const MAX_CONCURRENCY = 6;

/** Does something for each item, a few at a time, and gives the results in the order of the items. The first failure ends it. */
export async function mapConcurrent<T, U>(items: readonly T[], act: (item: T) => Promise<U>): Promise<readonly U[]> {
  const results: U[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await act(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(MAX_CONCURRENCY, items.length) }, work));
  return results;
}
