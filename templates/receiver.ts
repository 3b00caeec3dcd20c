import type { DispatchReport, EventOutcome } from '../generated/acs-calling/dispatch-report.ts';
import type { DeliverySource, Router } from '../generated/acs-calling/router.ts';

/** The web's `Request` and `Response` where the types of the project have them. */
export type WebRequest = typeof globalThis extends { Request: { prototype: infer R } } ? R : RequestLike;
export type WebResponse = typeof globalThis extends { Response: { prototype: infer R } } ? R : ResponseLike;

/** What is used of a `Request`. */
export interface RequestLike {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** What is used of a `Response`. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { forEach(use: (value: string, name: string) => void): void };
  text(): Promise<string>;
}

/** What a delivery has to fulfil. */
export interface ReceiverOptions<C = undefined> {
  /** Whether a delivery comes from whom it should. What throws here is answered 503: the sender will try again. */
  readonly authorize?: (request: WebRequest) => boolean | Promise<boolean>;
  /** Who may ask by OPTIONS whether deliveries are welcome (CloudEvents webhooks). Default: nobody. */
  readonly allowedOrigins?: readonly string[];
  /** How many deliveries a minute are welcome. Default: 120. */
  readonly allowedRate?: number;
  /** Larger bodies are refused before they are parsed. Default: 2 MiB; Event Grid sends at most one. */
  readonly maxBodyBytes?: number;
  /** What handlers get as their context. */
  readonly context?: (request: WebRequest) => C | Promise<C>;
}

const MAX_BODY_BYTES = 2 * 1024 * 1024;
const VALIDATION = 'Microsoft.EventGrid.SubscriptionValidationEvent';

/**
 * Makes a function that receives deliveries as the web's `Request` and answers with a `Response`: both handshakes,
 * single events and batches, Event Grid and CloudEvents in each of their forms. It never throws.
 */
export function createFetchHandler<C = undefined>(
  router: Router<C>,
  options: ReceiverOptions<C> = {},
): (request: WebRequest) => Promise<WebResponse> {
  return async (request) => {
    const it = request as unknown as RequestLike;
    try {
      const refusal = await refuse(it, options as ReceiverOptions<unknown>);
      if (refusal !== undefined) return refusal;
      const body = await readBody(it, options.maxBodyBytes ?? MAX_BODY_BYTES);
      if (body === undefined) return answer(413, { error: 'the body is too large' });
      const payload = parseBody(body, it);
      if (payload === undefined) return answer(400, { error: 'the body is not JSON' });
      const code = validationCode(payload.value);
      if (code !== undefined) return answer(200, { validationResponse: code });
      const context = (await options.context?.(request)) as C;
      const dispatch = router.dispatch as (value: unknown, context: C, source: DeliverySource) => Promise<DispatchReport>;
      const report = await dispatch(payload.value, context, { header: (name) => it.headers.get(name) });
      return answer(report.ok ? 200 : 500, { ok: report.ok, outcomes: report.outcomes.map(tellOutcome) });
    } catch {
      return answer(500, { error: 'the delivery could not be handled' });
    }
  };
}

/** The answer to a request that is no delivery, or not a welcome one. */
async function refuse(request: RequestLike, options: ReceiverOptions<unknown>): Promise<WebResponse | undefined> {
  if (request.method === 'OPTIONS') return shakeHands(request, options);
  if (request.method !== 'POST') return answer(405, { error: 'send events by POST' }, { allow: 'POST' });
  try {
    if ((await options.authorize?.(request as unknown as WebRequest)) === false) return answer(401, { error: 'not authorized' });
  } catch {
    return answer(503, { error: 'authorization is not possible now' });
  }
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > (options.maxBodyBytes ?? MAX_BODY_BYTES)) return answer(413, { error: 'the body is too large' });
  return isKnownType(request) ? undefined : answer(415, { error: 'send JSON' });
}

/** The handshake of CloudEvents webhooks: consent is given to those on the list only. */
function shakeHands(request: RequestLike, { allowedOrigins = [], allowedRate = 120 }: ReceiverOptions<unknown>): WebResponse {
  const origin = request.headers.get('webhook-request-origin');
  if (origin === null || !allowedOrigins.includes(origin)) return answer(405, { error: 'not allowed' }, { allow: 'POST' });
  return answer(200, {}, { 'webhook-allowed-origin': origin, 'webhook-allowed-rate': String(allowedRate), allow: 'POST' });
}

function isKnownType(request: RequestLike): boolean {
  const type = request.headers.get('content-type');
  return (
    type === null || /^(?:application|text)\/(?:[\w.-]+\+)?json *(?:;|$)|^application\/cloudevents(?:-batch)?\+json/i.test(type)
  );
}

/** The bytes of a body; nothing if there are more than are allowed. */
async function readBody(request: RequestLike, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The payload of a body. In the binary form of CloudEvents the body is the data, and headers say all else. */
function parseBody(body: Uint8Array, request: RequestLike): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(new web.TextDecoder('utf-8', { fatal: true }).decode(body));
    const specversion = request.headers.get('ce-specversion');
    return { value: specversion === null ? value : { ...attributesOf(request), specversion, data: value } };
  } catch {
    return undefined;
  }
}

const ATTRIBUTES = ['id', 'source', 'type', 'subject', 'time', 'dataschema'];

function attributesOf(request: RequestLike): Readonly<Record<string, string>> {
  const found = ATTRIBUTES.map((name) => [name, request.headers.get(`ce-${name}`)] as const);
  return Object.fromEntries(found.flatMap(([name, value]) => (value === null ? [] : [[name, decodeHeader(value)]])));
}

/** Attributes are percent-encoded in headers; a text that is not encoded well stays as it is. */
function decodeHeader(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The code with which Event Grid asks whether a subscription is meant. It comes alone, and is sent back at once. */
function validationCode(payload: unknown): string | undefined {
  const event: unknown = Array.isArray(payload) && payload.length === 1 ? payload[0] : payload;
  const { eventType, type = eventType, data } = asMembers(event);
  const { validationCode: code } = asMembers(data);
  return type === VALIDATION && typeof code === 'string' ? code : undefined;
}

function asMembers(value: unknown): { readonly [N in 'eventType' | 'type' | 'data' | 'validationCode']?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}

/** What became of an event, without a value of it. */
function tellOutcome(outcome: EventOutcome): object {
  const { index, status, type } = outcome;
  const issues = outcome.status === 'invalid' ? { issues: outcome.issues.map((issue) => issue.message) } : {};
  return { index, status, ...(type === undefined ? {} : { type }), ...issues };
}

/** What the platform has, whether or not the types of the project know it. */
const web = globalThis as unknown as {
  readonly Response: new (body: string, init: object) => WebResponse;
  readonly TextDecoder: new (label: string, options: object) => { decode(bytes: Uint8Array): string };
};

function answer(status: number, body: object, headers: Readonly<Record<string, string>> = {}): WebResponse {
  return new web.Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}
