import type { Handshake, RequestPlace } from './handshake.ts';

/** A request that may be a check. */
export interface CheckedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
}

/** Event Grid's check of an address, which comes as the only event of a delivery. */
export const eventGridHandshakes: readonly Handshake[] = [
  {
    method: 'POST',
    when: [{ place: { body: ['eventType'] }, is: 'Microsoft.EventGrid.SubscriptionValidationEvent' }],
    challenge: { body: ['data', 'validationCode'] },
    answer: { validationResponse: '{challenge}' },
  },
  {
    method: 'POST',
    when: [{ place: { body: ['type'] }, is: 'Microsoft.EventGrid.SubscriptionValidationEvent' }],
    challenge: { body: ['data', 'validationCode'] },
    answer: { validationResponse: '{challenge}' },
  },
];

/** What is sent back as a text is never more than one word, so that a browser finds no markup in it. */
const WORD = /^[\w.~+/=-]{1,1024}$/;

/** Whether a request is this check. */
export function isHandshake({ method, when = [], challenge }: Handshake, request: CheckedRequest, payload: unknown): boolean {
  if (request.method !== method || !when.every(({ place, is }) => valueAt(place, request, payload) === is)) return false;
  return challenge === undefined || typeof valueAt(challenge, request, payload) === 'string';
}

/** The body of the answer to a check, as a text or as JSON; nothing if the text would be more than one word. */
export async function answerHandshake(
  { challenge: place, answer }: Handshake,
  request: CheckedRequest,
  payload: unknown,
  hmac: (challenge: string) => Promise<string>,
): Promise<string | object | undefined> {
  const challenge = place === undefined ? '' : String(valueAt(place, request, payload));
  if (typeof answer === 'string') return WORD.test(challenge) ? answer.replace('{challenge}', () => challenge) : undefined;
  const members = Object.entries(answer).map(async ([name, value]) => {
    if (value === '{challenge}') return [name, challenge];
    return [name, value === '{hmac}' ? await hmac(challenge) : value];
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

/** What the platform has, whether or not the types of the project know it. */
const platform = globalThis as unknown as {
  readonly URL: new (url: string, base: string) => { readonly searchParams: { get(name: string): string | null } };
};
