import type { ParsedEvent } from '../../catalog/guards.ts';
import { eventsIn, parseDelivered } from '../envelope.ts';
import { readEventHeader } from '../event-header.ts';
import { encodeText } from '../signatures/bytes.ts';
import type { SignatureVerifier } from '../signatures/scheme.ts';
import type { AnsweredHandshake } from './handshake.ts';
import { type RequestAnswer, readDelivery, refuseContent, sentOf } from './read-delivery.ts';

/** A request as your server has it. */
export interface ReceivedRequest {
  /** Its headers, as in web requests or in Node.js. */
  readonly headers: { get(name: string): string | null } | { readonly [name: string]: string | readonly string[] | undefined };
  /** Its unparsed body: bytes or text. */
  readonly body: Uint8Array | string;
  /** Default: `POST`. */
  readonly method?: string;
  /** The address that it was sent to. Needed if the signature covers it. */
  readonly url?: string;
}

/** The options of `receive`. */
export interface ReceiveOptions {
  /** Verifies the signature: `github({ secret })`. Without it, anyone can deliver. */
  readonly verify?: SignatureVerifier;
  /** Other checks of your address that the publisher makes. */
  readonly handshakes?: readonly AnsweredHandshake[];
}

/** What a request turned out to be. */
export type Received =
  | (ParsedEvent & { readonly deliveryId: string | undefined })
  /** Several events in one delivery. */
  | { readonly kind: 'batch'; readonly events: readonly ParsedEvent[]; readonly deliveryId: string | undefined }
  /** The publisher checks your address. Send the answer back. */
  | {
      readonly kind: 'handshake';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** It is not accepted. Send the status; the reason is for you. */
  | { readonly kind: 'rejected'; readonly status: number; readonly reason: string };

/**
 * Verifies a delivery, parses it, and says which event it is: for servers that use no router. Never throws.
 *
 * ```ts
 * const received = await receive({ headers: request.headers, body: await request.text() }, { verify: github({ secret }) });
 * if (received.kind === 'event' && received.type === 'issues') console.log(received.event.action);
 * ```
 */
export async function receive(request: ReceivedRequest, options: ReceiveOptions = {}): Promise<Received> {
  const headers = toHeaders(request.headers);
  const { method = 'POST', url = '' } = request;
  const body = typeof request.body === 'string' ? encodeText(request.body) : request.body;
  if (!(body instanceof Uint8Array)) return rejected({ status: 500, body: { error: PARSED } });
  const rules = { ...options, maxBatchEvents: Number.POSITIVE_INFINITY };
  const read = refuseContent(headers, rules) ?? (await readDelivery({ method, url, headers, body }, rules));
  if ('rejected' in read) return { kind: 'rejected', ...read.rejected };
  if ('status' in read) return read.status === 200 ? { kind: 'handshake', ...sentOf(read) } : rejected(read);
  const given = readEventHeader((name) => headers.get(name));
  const delivered = eventsIn(read.payload);
  const events = delivered.map((event) => parseDelivered(event, given));
  const [only] = events;
  const isSingle = only !== undefined && delivered[0] === read.payload;
  return isSingle ? { ...only, deliveryId: read.id } : { kind: 'batch', events, deliveryId: read.id };
}

const PARSED = 'the body was parsed already: pass the bytes or the text that came';

function rejected({ status, body }: RequestAnswer): Received {
  const { error = 'not accepted' } = body as { readonly error?: string };
  return { kind: 'rejected', status, reason: error };
}

function toHeaders(headers: ReceivedRequest['headers']): { get(name: string): string | null } {
  if (typeof headers.get === 'function') return headers as { get(name: string): string | null };
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(headers as { readonly [name: string]: string | readonly string[] | undefined })) {
    const key = name.toLowerCase();
    const text = typeof value === 'object' ? value.join(', ') : value;
    const before = values.get(key);
    if (text !== undefined) values.set(key, before === undefined ? text : `${before}, ${text}`);
  }
  return { get: (name) => values.get(name.toLowerCase()) ?? null };
}
