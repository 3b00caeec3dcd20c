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
