import { type DispatchReport, describeReport } from './dispatch-report.ts';
import { eventsIn } from './envelope.ts';
import { problemOfEventHeader } from './event-header.ts';
import { parseBody, readBody } from './request-body.ts';
import type { DeliverySource, Router } from './router.ts';

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

/** The options of a receiver. */
export interface ReceiverOptions<C = undefined> {
  /**
   * Whether the sender may deliver. Only `true` admits a delivery; anything else, such as the result of a forgotten
   * `return`, is answered with 401. If it throws, the delivery is answered with 503, and the sender will try again.
   */
  readonly authorize?: (request: WebRequest) => boolean | Promise<boolean>;
  /** The origins that may ask for permission by OPTIONS (CloudEvents webhooks). Default: none. */
  readonly allowedOrigins?: readonly string[];
  /** The number of deliveries per minute that the handshake allows. Default: 120. */
  readonly allowedRate?: number;
  /** The maximum body size in bytes. Larger bodies are rejected before they are parsed. Default: 2 MiB; Event Grid sends at most 1 MiB. */
  readonly maxBodyBytes?: number;
  /** The maximum number of events in a batch. Larger batches are rejected before any event is handled. Default: 5,000, the maximum of Event Grid. */
  readonly maxBatchEvents?: number;
  /** The time in milliseconds within which the body must arrive; otherwise, the answer is 408. Default: 30 seconds. */
  readonly bodyTimeout?: number;
  /** Returns the context that handlers receive. */
  readonly context?: (request: WebRequest) => C | Promise<C>;
  /** Called with errors of `authorize`, of `context` and of reading the body, and if `authorize` returns neither `true` nor `false`. */
  readonly onError?: (error: unknown) => void | Promise<void>;
}

/** The options of a receiver, with their defaults. */
type Settings = Omit<ReceiverOptions<unknown>, Limit> & { readonly [L in Limit]: number };

type Limit = keyof typeof DEFAULTS;

const DEFAULTS = { allowedRate: 120, maxBodyBytes: 2 * 1024 * 1024, maxBatchEvents: 5000, bodyTimeout: 30_000 };
const TOO_LARGE = { error: 'the body is too large' };
const VALIDATION = 'Microsoft.EventGrid.SubscriptionValidationEvent';

/**
 * Creates a function that receives deliveries as a web `Request` and answers with a `Response`: both handshakes, single
 * events and batches, Event Grid and CloudEvents in all their forms. The function never throws. `createFetchHandler`
 * itself throws a `RangeError` if a limit is not a positive number, which would not limit anything.
 */
export function createFetchHandler<C = undefined>(
  router: Router<C>,
  options: ReceiverOptions<C> = {},
): (request: WebRequest) => Promise<WebResponse> {
  const settings = settingsOf(options as ReceiverOptions<unknown>);
  const dispatch = router.dispatch as (value: unknown, context: unknown, source: DeliverySource) => Promise<DispatchReport>;
  return async (request) => {
    const it = request as unknown as RequestLike;
    try {
      const payload = (await rejectRequest(it, settings)) ?? (await readPayload(it, settings));
      if (!('value' in payload)) return payload;
      const code = validationCode(payload.value);
      if (code !== undefined) return answer(200, { validationResponse: code });
      const header = (name: string): string | null => it.headers.get(name);
      const problem = problemOfEventHeader(header);
      if (problem !== undefined) return answer(400, problem);
      const context = await settings.context?.(request);
      const report = await dispatch(payload.value, context, { header });
      return answer(report.ok ? 200 : 500, describeReport(report));
    } catch (error) {
      await notifyError(error, settings);
      return answer(500, { error: 'the delivery could not be handled' });
    }
  };
}

function settingsOf(options: ReceiverOptions<unknown>): Settings {
  const limits = (Object.keys(DEFAULTS) as Limit[]).map((name) => {
    const limit: unknown = options[name] ?? DEFAULTS[name];
    if (typeof limit !== 'number' || !(limit > 0)) throw new RangeError(`${name} must be a number greater than 0`);
    return [name, limit] as const;
  });
  return { ...options, ...(Object.fromEntries(limits) as { readonly [L in Limit]: number }) };
}

/** An error in `onError` does not affect the delivery. */
async function notifyError(error: unknown, { onError }: Settings): Promise<void> {
  try {
    await onError?.(error);
  } catch {
    // There is no one left to notify.
  }
}

/** The answer to a request that is not a delivery, or one that is not accepted. */
async function rejectRequest(request: RequestLike, settings: Settings): Promise<WebResponse | undefined> {
  if (request.method === 'OPTIONS') return answerValidationRequest(request, settings);
  if (request.method !== 'POST') return answer(405, { error: 'send events by POST' }, { allow: 'POST' });
  const refusal = await refuseStranger(request, settings);
  if (refusal !== undefined) return refusal;
  if (Number(request.headers.get('content-length') ?? 0) > settings.maxBodyBytes) return answer(413, TOO_LARGE);
  const encoding = request.headers.get('content-encoding') ?? '';
  if (!/^ *(?:identity)? *$/i.test(encoding))
    return answer(415, { error: 'send the body without a content encoding' }, { 'accept-encoding': 'identity' });
  return isKnownType(request) ? undefined : answer(415, { error: 'send JSON' });
}

/** The answer to a sender that is not authorized, or whose authorization cannot be determined. */
async function refuseStranger(request: RequestLike, settings: Settings): Promise<WebResponse | undefined> {
  if (settings.authorize === undefined) return undefined;
  try {
    const verdict: unknown = await settings.authorize(request as unknown as WebRequest);
    if (verdict === true) return undefined;
    if (verdict !== false)
      await notifyError(
        new TypeError(`authorize must return true or false, but returned ${kindOf(verdict)}: is a return missing?`),
        settings,
      );
    return answer(401, { error: 'not authorized' });
  } catch (error) {
    await notifyError(error, settings);
    return answer(503, { error: 'authorization is not available' });
  }
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value;
}

/** The validation handshake of CloudEvents webhooks (an `OPTIONS` request): only the origins on the list are allowed. */
function answerValidationRequest(request: RequestLike, { allowedOrigins = [], allowedRate }: Settings): WebResponse {
  const origin = request.headers.get('webhook-request-origin');
  if (origin === null || !allowedOrigins.some((allowed) => allowed === origin))
    return answer(405, { error: 'not allowed' }, { allow: 'POST' });
  return answer(200, {}, { 'webhook-allowed-origin': origin, 'webhook-allowed-rate': String(allowedRate), allow: 'POST' });
}

function isKnownType(request: RequestLike): boolean {
  const type = request.headers.get('content-type');
  return (
    type === null || /^(?:application|text)\/(?:[\w.-]+\+)?json *(?:;|$)|^application\/cloudevents(?:-batch)?\+json/i.test(type)
  );
}

/** The payload of a delivery, or the answer to one that has none or too much of it. */
async function readPayload(request: RequestLike, settings: Settings): Promise<{ readonly value: unknown } | WebResponse> {
  const { maxBodyBytes: maxBytes, maxBatchEvents, bodyTimeout: timeout } = settings;
  const body = await readBody(request.body, { maxBytes, timeout });
  if (body === 'too slow') return answer(408, { error: 'the body took too long' }, { connection: 'close' });
  if (body === 'too large') return answer(413, TOO_LARGE);
  const payload = parseBody(body, (name) => request.headers.get(name));
  if (payload === undefined) return answer(400, { error: 'the body is not JSON' });
  const isTooMany = eventsIn(payload.value).length > maxBatchEvents;
  return isTooMany ? answer(413, { error: `send at most ${maxBatchEvents} events at once` }) : payload;
}

/** The code of Event Grid's validation handshake, if this is its event. It comes alone, and is sent back at once. */
function validationCode(payload: unknown): string | undefined {
  const event: unknown = Array.isArray(payload) && payload.length === 1 ? payload[0] : payload;
  const { eventType, type = eventType, data } = asMembers(event);
  const { validationCode: code } = asMembers(data);
  return type === VALIDATION && typeof code === 'string' ? code : undefined;
}

function asMembers(value: unknown): { readonly [N in 'eventType' | 'type' | 'data' | 'validationCode']?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}

/** What the platform has, whether or not the types of the project know it. */
const web = globalThis as unknown as {
  readonly Response: new (body: string, init: object) => WebResponse;
};

function answer(status: number, body: object, headers: Readonly<Record<string, string>> = {}): WebResponse {
  return new web.Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}
