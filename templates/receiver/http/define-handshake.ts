import { platform } from '../platform.ts';
import type { AnsweredHandshake, CheckedRequest, Handshake, RequestPlace } from './handshake.ts';

/** What is sent back as a text is never more than one word, so that a browser finds no markup in it. */
const WORD = /^[\w.~+/=-]{1,1024}$/;

/** Defines how a check of your address is answered, for `handshakes` of a receiver. */
export function defineHandshake(handshake: Handshake): AnsweredHandshake {
  return { ...handshake, reply: replyToCheck };
}

/** The answer to a check; nothing for other requests, or if the text to send back would be more than one word. */
export async function replyToCheck(
  { method, when = [], challenge: place, answer }: Handshake,
  request: CheckedRequest,
  payload: unknown,
  hmacOf: (text: string) => Promise<string>,
): Promise<string | object | undefined> {
  const challenge = place === undefined ? '' : valueAt(place, request, payload);
  const isCheck = request.method === method && when.every(({ place: mark, is }) => valueAt(mark, request, payload) === is);
  if (!isCheck || typeof challenge !== 'string') return undefined;
  if (typeof answer === 'string') return WORD.test(challenge) ? answer.replace('{challenge}', () => challenge) : undefined;
  const members = Object.entries(answer).map(async ([name, value]) => {
    if (value === '{challenge}') return [name, challenge];
    return [name, value === '{hmac}' ? await hmacOf(challenge) : value];
  });
  return Object.fromEntries(await Promise.all(members));
}

function valueAt(place: RequestPlace, { headers, url }: CheckedRequest, payload: unknown): unknown {
  if ('header' in place) return headers.get(place.header);
  if ('query' in place) return new platform.URL(url, 'http://localhost').searchParams.get(place.query);
  const first: unknown = Array.isArray(payload) && payload.length === 1 ? payload[0] : payload;
  return place.body.reduce<unknown>(ownMember, first);
}

function ownMember(value: unknown, name: string): unknown {
  const isOwn = typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, name);
  return isOwn ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
