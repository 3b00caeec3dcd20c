import type { AnsweredHandshake, Handshake } from '../http/handshake.ts';

/** Where a value is in a header: all of it, or the parts with a certain prefix. */
export interface SignatureHeaderPart {
  readonly header: string;
  /** The separator of the parts. Default: the header has one part. */
  readonly separator?: string;
  /** The prefix of the value: `sha256=`, `v1=`. Parts with another prefix are ignored. Default: none. */
  readonly prefix?: string;
}

/** What makes the signature. `equal` compares the header with the secret itself. */
export type SignatureAlgorithm = 'HMAC-SHA1' | 'HMAC-SHA256' | 'HMAC-SHA512' | 'Ed25519' | 'ECDSA-P256' | 'equal';

/** How bytes are written as text. */
export type SignatureEncoding = 'hex' | 'base64' | 'text';

/** How a publisher signs its deliveries, as data. */
export interface SignatureScheme<A extends SignatureAlgorithm = SignatureAlgorithm> {
  readonly name: string;
  /** Where the signatures are. A header may have several, of several keys or versions. */
  readonly signature: SignatureHeaderPart & { readonly encoding: SignatureEncoding };
  readonly algorithm: A;
  /**
   * What is signed, with `{body}`, `{timestamp}`, `{id}`, `{nonce}`, `{url}` and `{form}`: the names and values of a form, sorted by name.
   * Default: `{body}`.
   */
  readonly signed?: string;
  /** How a secret, or a public key, becomes the bytes of a key. Default: its text. */
  readonly key?: { readonly encoding: SignatureEncoding; readonly prefix?: string };
  /** When the delivery was signed. */
  readonly time?: SignatureHeaderPart & {
    /** Default: seconds since 1970. */
    readonly unit?: 'seconds' | 'milliseconds' | 'iso';
    /** How far it may be from now, in seconds. Default: any time is accepted. */
    readonly tolerance?: number;
  };
  /** What is the same each time a delivery is repeated. */
  readonly id?: SignatureHeaderPart;
  /** A signed value that differs each time, even when a delivery is repeated. */
  readonly nonce?: SignatureHeaderPart;
  /** The query parameter that holds the hash of a body that is not signed itself (SHA-256, in hex). */
  readonly bodyHash?: { readonly query: string };
  /** Whether the publisher sends forms (`application/x-www-form-urlencoded`) as well. Default: it sends JSON only. */
  readonly forms?: boolean;
  /** How the publisher checks an address before it delivers to it. */
  readonly handshakes?: readonly Handshake[];
}

/** What was delivered, as far as a signature is about it. */
export interface SignedDelivery {
  readonly headers: { get(name: string): string | null };
  /** The address that the request was sent to; empty if it is not known. */
  readonly url: string;
  /** The bytes of the body, unchanged. */
  readonly body: Uint8Array;
}

/** Whether a delivery is signed correctly. The reason is for developers; the sender gets only the status. */
export type SignatureVerdict =
  | { readonly ok: true; readonly id: string | undefined }
  | { readonly ok: false; readonly status: 401 | 503; readonly reason: string };

/** Checks the signatures of deliveries. */
export interface SignatureVerifier {
  readonly scheme: SignatureScheme;
  /** The checks of the address that belong to the scheme. */
  readonly handshakes: readonly AnsweredHandshake[];
  verify(delivery: SignedDelivery): Promise<SignatureVerdict>;
  /** The HMAC of a text with the first secret, in hex. Some handshakes ask for it. */
  hmacOf(text: string): Promise<string>;
}

/** A secret, several while they are rotated, or a function that returns them. The function is called for each delivery. */
export type SigningSecrets =
  | string
  | readonly string[]
  | (() => string | readonly string[] | Promise<string | readonly string[]>);

/** The options of a verifier besides its key. */
export interface SignatureVerifierOptions {
  /**
   * The address that the publisher delivers to. Needed if the signature covers it and a proxy changes it. The query of a request
   * still counts. Default: the address of the request.
   */
  readonly url?: string;
  /** How far the time of a signature may be from now, in seconds. Default: that of the scheme. */
  readonly tolerance?: number;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Called with what is wrong with a secret, such as a space at its end. Default: `console.warn`. */
  readonly onWarning?: (warning: string) => void;
}

/** Creates a verifier of a scheme: `github({ secret })`, or `discord({ publicKey })`. */
export interface SchemeFactory<A extends SignatureAlgorithm = SignatureAlgorithm> {
  (options: SignatureVerifierOptions & KeyOption<A>): SignatureVerifier;
  readonly scheme: SignatureScheme<A>;
}

type KeyOption<A extends SignatureAlgorithm> = [A] extends ['Ed25519' | 'ECDSA-P256']
  ? { readonly publicKey: SigningSecrets }
  : { readonly secret: SigningSecrets };
