import type { ResponseLike, WebRequest, WebResponse } from '../generated/acs-calling/receiver.ts';

/** What is used of a request of `node:http`, or of Express with or without `express.json()` in front. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** The body that something in front has read already, parsed or as bytes. */
  readonly body?: unknown;
  /** Whether something in front has read it. Express 4 sets an empty body where nothing has. */
  readonly readableDidRead?: boolean;
  /** Whether it will not be read any further, */
  readonly destroyed?: boolean;
  /** and whether it has come to its end before. */
  readonly complete?: boolean;
}

/** What is used of a response of `node:http`. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string | number>): unknown;
  end(body: Uint8Array): unknown;
}

/** Makes a listener for `node:http` and Express of a handler that takes a `Request`. */
export function toNodeListener(
  handler: (request: WebRequest) => Promise<WebResponse>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const web = toRequest(request);
    if (web === undefined) {
      response.writeHead(400, { 'content-length': 0 });
      response.end(new Uint8Array());
      return;
    }
    const result = (await handler(web)) as unknown as ResponseLike;
    const body = new platform.TextEncoder().encode(await result.text());
    // Where the rest of a body stays unread, a next request on the same connection would never be seen.
    const closing: Readonly<Record<string, string>> =
      request.destroyed === true && request.complete === false ? { connection: 'close' } : {};
    const headers: Record<string, string | number> = { 'content-length': body.byteLength, ...closing };
    result.headers.forEach((value, name) => {
      headers[name] = value;
    });
    response.writeHead(result.status, headers);
    response.end(body);
  };
}

/** The same request as the web has it; nothing for one that the web does not know, such as `CONNECT`, or that cannot be told again. */
function toRequest(request: NodeRequest): WebRequest | undefined {
  const { method = 'GET', url = '/', headers } = request;
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    (value === undefined ? [] : typeof value === 'string' ? [value] : value).map((one) => [name, one] as const),
  );
  try {
    const sent = /^(?:GET|HEAD|OPTIONS)$/.test(method) ? {} : { body: bodyOf(request), duplex: 'half' };
    return new platform.Request(new platform.URL(url, 'http://localhost').href, { method, headers: pairs, ...sent });
  } catch {
    return undefined;
  }
}

/** The body, still to be read; one that is parsed already is made text once more, and goes the same way as all others. */
function bodyOf(request: NodeRequest): unknown {
  const { body, readableDidRead } = request;
  if (body === undefined || readableDidRead === false) return request;
  return typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
}

/** What the platform has, whether or not the types of the project know it. */
const platform = globalThis as unknown as {
  readonly Request: new (url: string, init: object) => WebRequest;
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly URL: new (url: string, base: string) => { readonly href: string };
};
