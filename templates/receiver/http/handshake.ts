/** Where a value stands in a request. */
export type RequestPlace = { readonly header: string } | { readonly query: string } | { readonly body: readonly string[] };

/** How a publisher checks an address before it delivers to it, as data. */
export interface Handshake {
  /** A `POST` is answered only after its signature was verified, if the receiver verifies any. */
  readonly method: 'GET' | 'POST';
  /** What tells the check from deliveries. Default: that there is a challenge. */
  readonly when?: readonly { readonly place: RequestPlace; readonly is: string | number }[];
  /** The text that has to be sent back. */
  readonly challenge?: RequestPlace;
  /** What is sent back, as a text or as JSON: `{challenge}` is the challenge, and `{hmac}` its HMAC in hex. */
  readonly answer: string | Readonly<Record<string, string | number>>;
}

/** A request that may be a check. */
export interface CheckedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  /** What its body holds, if it has one. */
  readonly payload?: unknown;
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

/** The body of the answer to a request, as a text or as JSON, if it is one of these checks. */
export async function answerHandshake(
  request: CheckedRequest,
  handshakes: readonly Handshake[],
  hmac: (challenge: string) => Promise<string>,
): Promise<string | object | undefined> {
  for (const { method, when = [], challenge: place, answer } of handshakes) {
    if (request.method !== method || !when.every((one) => valueAt(request, one.place) === one.is)) continue;
    const challenge = place === undefined ? '' : valueAt(request, place);
    if (typeof challenge !== 'string' || (challenge === '' && place !== undefined)) continue;
    if (typeof answer === 'string') return WORD.test(challenge) ? answer.replace('{challenge}', () => challenge) : undefined;
    const values = { '{challenge}': challenge, '{hmac}': JSON.stringify(answer).includes('{hmac}') ? await hmac(challenge) : '' };
    const members = Object.entries(answer).map(([name, value]) => [
      name,
      value in values ? values[value as keyof typeof values] : value,
    ]);
    return Object.fromEntries(members);
  }
  return undefined;
}

function valueAt({ headers, url, payload }: CheckedRequest, place: RequestPlace): unknown {
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
