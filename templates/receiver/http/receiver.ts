import { type DispatchReport, describeReport } from '../dispatch-report.ts';
import type { DeliverySource } from '../handler.ts';
import { platform } from '../platform.ts';
import type { Router } from '../router.ts';
import type { SignatureVerifier } from '../signatures/scheme.ts';
import type { AnsweredHandshake } from './handshake.ts';
import { answerCheck, type DeliveredPayload, type RequestAnswer, readDelivery, refuseContent, sentOf } from './read-delivery.ts';
import { readBody } from './request-body.ts';
import { adviceFor } from './rewritten-body.ts';

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
  /**
   * Verifies the signature of a delivery over the bytes of its body, before it is parsed: `github({ secret })`. A delivery that is
   * not signed correctly is answered with 401, and with 503 if there is no secret.
   */
  readonly verify?: SignatureVerifier;
  /** Other checks of your address that the publisher makes, besides those of Event Grid, CloudEvents and the scheme of `verify`. */
  readonly handshakes?: readonly AnsweredHandshake[];
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
  /** Called for each delivery that `authorize` or `verify` does not admit, with the reason, which the sender is not told. */
  readonly onRejected?: (rejection: Rejection, request: WebRequest) => void | Promise<void>;
  /** Called with errors of `authorize`, of `context` and of reading the body, and if `authorize` returns neither `true` nor `false`. */
  readonly onError?: (error: unknown) => void | Promise<void>;
}

/** Why a delivery is not admitted. The sender is not told the reason. */
export interface Rejection {
  readonly status: 401 | 503;
  readonly reason: string;
}

/** The options of a receiver, with their defaults. */
type Settings = Omit<ReceiverOptions<unknown>, Limit> & { readonly [L in Limit]: number };

type Limit = keyof typeof DEFAULTS;

const DEFAULTS = { allowedRate: 120, maxBodyBytes: 2 * 1024 * 1024, maxBatchEvents: 5000, bodyTimeout: 30_000 };
const TOO_LARGE: RequestAnswer = { status: 413, body: { error: 'the body is too large' } };
const NOT_ALLOWED: RequestAnswer = { status: 405, body: { error: 'send events by POST' }, headers: { allow: 'POST' } };
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
      const read = (await rejectRequest(it, settings)) ?? (await readRequest(it, settings));
      if ('status' in read) return answer(read);
      const context = await settings.context?.(request);
      const report = await dispatch(read.payload, context, { header: (name) => it.headers.get(name), id: read.id });
      return answer({ status: report.ok ? 200 : 500, body: describeReport(report) });
    } catch (error) {
      await notifyError(error, settings);
      return answer({ status: 500, body: { error: 'the delivery could not be handled' } });
    }
  };
}

function settingsOf(options: ReceiverOptions<unknown>): Settings {
  const limits = Object.entries(DEFAULTS).map(([name, usual]) => {
    const limit: unknown = options[name as Limit] ?? usual;
    if (typeof limit !== 'number' || !(limit > 0)) throw new RangeError(`${name} must be a number greater than 0`);
    return [name, limit];
  });
  return { ...options, ...Object.fromEntries(limits) };
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
async function rejectRequest(request: RequestLike, settings: Settings): Promise<RequestAnswer | undefined> {
  if (request.method === 'OPTIONS') return answerValidationRequest(request, settings);
  if (request.method === 'GET') return (await answerCheck(request, undefined, settings)) ?? NOT_ALLOWED;
  if (request.method !== 'POST') return NOT_ALLOWED;
  const refusal = await refuseStranger(request, settings);
  if (refusal !== undefined) return refusal;
  if (Number(request.headers.get('content-length') ?? 0) > settings.maxBodyBytes) return TOO_LARGE;
  return refuseContent(request.headers, settings);
}

/** The answer to a sender that is not authorized, or whose authorization cannot be determined. */
async function refuseStranger(request: RequestLike, settings: Settings): Promise<RequestAnswer | undefined> {
  if (settings.authorize === undefined) return undefined;
  try {
    const verdict: unknown = await settings.authorize(request as unknown as WebRequest);
    if (verdict === true) return undefined;
    if (verdict !== false) {
      const kind = verdict === null ? 'null' : typeof verdict;
      const error = new TypeError(`authorize must return true or false, but returned ${kind}: is a return missing?`);
      await notifyError(error, settings);
    }
    return await reject(request, settings, { status: 401, reason: 'authorize did not return true' });
  } catch (error) {
    await notifyError(error, settings);
    return await reject(request, settings, { status: 503, reason: 'authorize threw an error' });
  }
}

async function reject(request: RequestLike, settings: Settings, { status, reason }: Rejection): Promise<RequestAnswer> {
  try {
    await settings.onRejected?.({ status, reason }, request as unknown as WebRequest);
  } catch (error) {
    await notifyError(error, settings);
  }
  return { status, body: { error: status === 401 ? 'not authorized' : 'authorization is not available' } };
}

/** The validation handshake of CloudEvents webhooks (an `OPTIONS` request): only the origins on the list are allowed. */
function answerValidationRequest(request: RequestLike, { allowedOrigins = [], allowedRate }: Settings): RequestAnswer {
  const origin = request.headers.get('webhook-request-origin');
  if (origin === null || !allowedOrigins.some((allowed) => allowed === origin))
    return { ...NOT_ALLOWED, body: { error: 'not allowed' } };
  const headers = { 'webhook-allowed-origin': origin, 'webhook-allowed-rate': String(allowedRate), allow: 'POST' };
  return { status: 200, body: {}, headers };
}

/** What a delivery holds, or the answer to one that is not accepted. */
async function readRequest(request: RequestLike, settings: Settings): Promise<DeliveredPayload | RequestAnswer> {
  const { maxBodyBytes: maxBytes, bodyTimeout: timeout } = settings;
  const body = await readBody(request.body, { maxBytes, timeout });
  if (body === 'too slow') return { status: 408, body: { error: 'the body took too long' }, headers: { connection: 'close' } };
  if (body === 'too large') return TOO_LARGE;
  const { method, url, headers } = request;
  const read = await readDelivery({ method, url, headers, body, advice: adviceFor(request) }, settings);
  return 'rejected' in read ? reject(request, settings, read.rejected) : read;
}

function answer(given: RequestAnswer): WebResponse {
  const { body, ...init } = sentOf(given);
  return new platform.Response(body, init) as WebResponse;
}
