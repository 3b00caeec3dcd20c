/** Where a value is in a request. */
export type RequestPlace = { readonly header: string } | { readonly query: string } | { readonly body: readonly string[] };

/** How a publisher checks an address before it delivers to it, as data. */
export interface Handshake {
  /** A `POST` is answered only after its signature was verified, if the receiver verifies any. */
  readonly method: 'GET' | 'POST';
  /** What distinguishes the check from deliveries. Default: that there is a challenge. */
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
}

/**
 * Gives what a check is answered with, as a text or as JSON; nothing for a request that is not this check.
 * @param payload What the body of the request holds, if it has one.
 * @param hmacOf Gives the HMAC of a text in hex.
 */
export type HandshakeReply = (
  handshake: Handshake,
  request: CheckedRequest,
  payload: unknown,
  hmacOf: (text: string) => Promise<string>,
) => Promise<string | object | undefined>;

/** A check with the code that answers it: see `defineHandshake`. */
export interface AnsweredHandshake extends Handshake {
  readonly reply: HandshakeReply;
}
