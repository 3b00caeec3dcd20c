import { envelopeHandshakes, eventsIn } from '../envelope.ts';
import { problemOfEventHeader } from '../event-header.ts';
import type { SignatureVerifier } from '../signatures/scheme.ts';
import { hasForm } from '../signatures/signed-bytes.ts';
import type { AnsweredHandshake, CheckedRequest } from './handshake.ts';
import type { Rejection } from './receiver.ts';
import { parseBody } from './request-body.ts';

/** A request with its whole body. */
export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: Uint8Array;
  /** What to say besides to developers if the signature is wrong. */
  readonly advice?: string;
}

/** What is accepted as a delivery. */
export interface DeliveryRules {
  readonly verify?: SignatureVerifier | undefined;
  readonly handshakes?: readonly AnsweredHandshake[] | undefined;
  readonly maxBatchEvents: number;
}

/** What a request is answered with, if it does not bring events. */
export interface RequestAnswer {
  readonly status: number;
  /** Sent as JSON, or, if it is a string, as text. */
  readonly body: string | object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, ready to be sent. */
interface SentAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a verified delivery holds. */
export interface DeliveredPayload {
  readonly payload: unknown;
  /** The id of the delivery, if its scheme has one. */
  readonly id: string | undefined;
}

/**
 * Reads a delivery: its signature is verified over the bytes of its body before anything looks into them. Gives the
 * answer instead if it is not accepted, or if it only checks the address.
 */
export async function readDelivery(
  request: RawRequest,
  rules: DeliveryRules,
): Promise<DeliveredPayload | RequestAnswer | { readonly rejected: Rejection }> {
  const verdict = await rules.verify?.verify(request);
  const { headers, advice = '' } = request;
  if (verdict?.ok === false) {
    const { status, reason } = verdict;
    return { rejected: { status, reason: status === 401 ? reason + advice : reason } };
  }
  const header = (name: string): string | null => headers.get(name);
  const parsed = parseBody(request.body, header);
  if (parsed === undefined) return { status: 400, body: { error: 'the body is not JSON' } };
  const checked = await answerCheck(request, parsed.value, rules);
  if (checked !== undefined) return checked;
  const problem = problemOfEventHeader(header);
  if (problem !== undefined) return { status: 400, body: problem };
  const { maxBatchEvents } = rules;
  if (eventsIn(parsed.value).length > maxBatchEvents)
    return { status: 413, body: { error: `send at most ${maxBatchEvents} events at once` } };
  return { payload: parsed.value, id: verdict?.id };
}

/**
 * The answer to a request that checks the address, if this is one.
 * @param payload What its body holds, if it has one.
 */
export async function answerCheck(
  request: CheckedRequest,
  payload: unknown,
  { verify, handshakes }: Pick<DeliveryRules, 'verify' | 'handshakes'>,
): Promise<RequestAnswer | undefined> {
  const hmacOf = async (text: string): Promise<string> => (await verify?.hmacOf(text)) ?? '';
  for (const handshake of [...envelopeHandshakes, ...(verify?.handshakes ?? []), ...(handshakes ?? [])]) {
    const body = await handshake.reply(handshake, request, payload, hmacOf);
    if (body !== undefined) return { status: 200, body, headers: { 'x-content-type-options': 'nosniff' } };
  }
  return undefined;
}

/** An answer as it is sent. */
export function sentOf({ status, body, headers }: RequestAnswer): SentAnswer {
  const [type, text] = typeof body === 'string' ? ['text/plain', body] : ['application/json', JSON.stringify(body)];
  return { status, headers: { 'content-type': type, ...headers }, body: text };
}

/** The answer to a request whose body cannot be read, by what its headers say of it. */
export function refuseContent(
  headers: RawRequest['headers'],
  { verify }: Pick<DeliveryRules, 'verify'>,
): RequestAnswer | undefined {
  if (!/^ *(?:identity)? *$/i.test(headers.get('content-encoding') ?? '')) {
    const error = 'send the body without a content encoding';
    return { status: 415, body: { error }, headers: { 'accept-encoding': 'identity' } };
  }
  const type = headers.get('content-type');
  if (type === null) return undefined;
  const takesForms = verify?.scheme.forms === true;
  if (!isJson(type) && !(takesForms && hasForm(type)))
    return { status: 415, body: { error: takesForms ? 'send JSON or a form' : 'send JSON' } };
  const charset = /; *charset *= *"?([^";]*)/i.exec(type)?.[1]?.trim() ?? 'utf-8';
  return /^(?:utf-?8|us-ascii)$/i.test(charset) ? undefined : { status: 415, body: { error: 'send the body in UTF-8' } };
}

function isJson(type: string): boolean {
  return /^(?:application|text)\/(?:[\w.-]+\+)?json *(?:;|$)|^application\/cloudevents(?:-batch)?\+json/i.test(type);
}
