import type { HandshakeReply } from '../http/handshake.ts';
import type { SignatureScheme, SignedDelivery } from './scheme.ts';
import type { SignedValues } from './signed-parts.ts';

/** What verifies the signatures of a scheme, by its secrets or public keys. */
export interface SignatureKeys {
  /** What one of them is called. */
  readonly name: 'secret' | 'public key';
  /** Whether a signature is one of these bytes and this secret. Takes the same time however much of it is right. */
  verify(secret: string, signature: Uint8Array, signed: Uint8Array): boolean | Promise<boolean>;
  /** The HMAC of a text in hex. Throws where there is none. */
  hmacOf(secret: string, text: string): Promise<string>;
}

/** How the time of a signature is judged. */
export interface SignatureClock {
  readonly now: () => number;
  readonly tolerance: number | undefined;
}

/** The code that a scheme needs. A bundler leaves out what no scheme in use names. */
export interface SchemeMeans {
  readonly keys: (scheme: SignatureScheme) => SignatureKeys;
  readonly time?: SignedTimeCheck;
  readonly signed?: SignedBytes;
  readonly reply?: HandshakeReply;
}

/** The means of a scheme, without which it would not be verified as it says. */
export type MeansOf<S extends SignatureScheme> = SchemeMeans &
  (S extends { readonly time: object } ? { readonly time: SignedTimeCheck } : object) &
  (S extends { readonly handshakes: object } ? { readonly reply: HandshakeReply } : object) &
  (S extends { readonly signed: string } ? { readonly signed: SignedBytes } : object);

/** What is wrong with the time of a delivery. */
export type SignedTimeCheck = (
  text: string | undefined,
  time: NonNullable<SignatureScheme['time']>,
  clock: SignatureClock,
) => string | undefined;

/** The bytes that are signed of a delivery, or what is missing of them. */
export type SignedBytes = (
  scheme: SignatureScheme,
  delivery: SignedDelivery,
  values: SignedValues,
) => Uint8Array | string | Promise<Uint8Array | string>;
