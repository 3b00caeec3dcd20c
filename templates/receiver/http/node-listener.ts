import { platform } from '../platform.ts';
import type { ResponseLike, WebRequest, WebResponse } from './receiver.ts';
import { markRewritten } from './rewritten-body.ts';

/** What is used of a request of `node:http`, or of Express with or without `express.json()` in front. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** The body that something in front has read already, parsed or as bytes. */
  readonly body?: unknown;
  /** The bytes of a body that something in front has parsed, where it kept them: see `keepRawBody`. */
  readonly rawBody?: unknown;
  /** Whether something in front has read it. Express 4 sets an empty body where nothing has. */
  readonly readableDidRead?: boolean;
  /** Whether all of it has arrived. */
  readonly complete?: boolean;
}

/** What is used of a response of `node:http`. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string | number>): unknown;
  end(body: Uint8Array): unknown;
}

/**
 * Turns a handler that takes a `Request` into a listener for `node:http` and Express. The server limits how long headers and idle
 * connections may take; the handler limits how long a body may take (`bodyTimeout` of `createFetchHandler`).
 */
export function toNodeListener(
  handler: (request: WebRequest) => Promise<WebResponse>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const body = bodyOf(request);
    const web = body.kind === 'lost' ? 500 : (toRequest(request, body) ?? 400);
    if (typeof web === 'number') {
      response.writeHead(web, { 'content-length': 0 });
      response.end(new Uint8Array());
      return;
    }
    const result = (await handler(web)) as unknown as ResponseLike;
    const bytes = new platform.TextEncoder().encode(await result.text());
    // Where the rest of a body stays unread, a next request on the same connection would never be seen.
    const isUnread = body.kind === 'stream' && body.isBegun() && request.complete === false;
    const closing: Readonly<Record<string, string>> = isUnread ? { connection: 'close' } : {};
    const headers: Record<string, string | number> = { 'content-length': bytes.byteLength, ...closing };
    result.headers.forEach((value, name) => {
      headers[name] = value;
    });
    response.writeHead(result.status, headers);
    response.end(bytes);
  };
}

/**
 * Keeps the bytes of a body for the receiver, which verifies signatures over them: `express.json({ verify: keepRawBody })`.
 * Needed only if a body parser is in front of the receiver.
 */
export function keepRawBody(request: object, _response: object, bytes: Uint8Array): void {
  (request as { rawBody?: Uint8Array }).rawBody = bytes;
}

/** A body that is still to be read, one that middleware has read, or one that was read and cannot be restored. */
type NodeBody =
  | { readonly kind: 'stream'; readonly chunks: AsyncIterable<Uint8Array>; isBegun(): boolean }
  | { readonly kind: 'read'; readonly content: string | Uint8Array; readonly isRewritten: boolean }
  | { readonly kind: 'lost' };

/** The same request as the web has it; nothing for one that the web does not know, such as `CONNECT`. */
function toRequest(request: NodeRequest, body: Exclude<NodeBody, { readonly kind: 'lost' }>): WebRequest | undefined {
  const { method = 'GET', url = '/' } = request;
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    (value === undefined || isOutdated(name, body) ? [] : typeof value === 'string' ? [value] : value).map((one) => [name, one]),
  );
  const content = body.kind === 'stream' ? body.chunks : body.content;
  const sent = /^(?:GET|HEAD|OPTIONS)$/.test(method) ? {} : { body: content, duplex: 'half' };
  try {
    const web = new platform.Request(new platform.URL(url, 'http://localhost').href, { method, headers, ...sent }) as WebRequest;
    return body.kind === 'read' && body.isRewritten ? markRewritten(web, REWRITTEN) : web;
  } catch {
    return undefined;
  }
}

const REWRITTEN =
  '. The body was parsed before it was verified, so its bytes are no longer those that were signed. Put the receiver in front of body parsers, or use express.json({ verify: keepRawBody })';

/** What read a body in front has unpacked it as well: its encoding and length are no longer what these headers say. */
function isOutdated(header: string, body: NodeBody): boolean {
  return body.kind === 'read' && /^content-(?:encoding|length)$/i.test(header);
}

/** The body, still to be read; one that is parsed already is made text once more, and goes the same way as all others. */
function bodyOf(request: NodeRequest): NodeBody {
  const { body, rawBody, readableDidRead } = request;
  if (body === undefined || readableDidRead === false) return streamOf(request);
  const bytes = rawBody instanceof Uint8Array ? rawBody : body;
  if (typeof bytes === 'string' || bytes instanceof Uint8Array) return { kind: 'read', content: bytes, isRewritten: false };
  try {
    return { kind: 'read', content: JSON.stringify(body), isRewritten: true };
  } catch {
    return { kind: 'lost' };
  }
}

/** The chunks of a body. Who stops reading them does not end the connection: the answer still has to go out over it. */
function streamOf(request: NodeRequest): NodeBody {
  let isBegun = false;
  const open = (): AsyncIterator<Uint8Array> => {
    const chunks = request[Symbol.asyncIterator]();
    const next = (): Promise<IteratorResult<Uint8Array>> => {
      isBegun = true;
      return chunks.next();
    };
    return { next, return: async () => ({ done: true, value: undefined }) };
  };
  return { kind: 'stream', chunks: { [Symbol.asyncIterator]: open }, isBegun: () => isBegun };
}
