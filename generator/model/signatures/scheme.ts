import type { Scheme } from '../../options/choices.ts';
import type { Place } from '../../text/source.ts';
import type { SignatureFact } from './facts.ts';

/** Where a value stands in a header, as schemes of the receiver say it. */
export interface HeaderPart {
  readonly header: string;
  readonly separator?: string;
  readonly prefix?: string;
}

/** The algorithms that the receiver verifies; `equal` compares secrets. */
export const VERIFIED_ALGORITHMS = ['HMAC-SHA1', 'HMAC-SHA256', 'HMAC-SHA512', 'Ed25519', 'ECDSA-P256', 'equal'] as const;

/** An algorithm that the receiver verifies. */
export type VerifiedAlgorithm = (typeof VERIFIED_ALGORITHMS)[number];

/** How the receiver takes bytes from text. */
type VerifiedEncoding = 'hex' | 'base64' | 'text';

/** A scheme of the receiver, as far as pages tell one. */
export interface SchemeData {
  readonly signature: HeaderPart & { readonly encoding: VerifiedEncoding };
  readonly algorithm: VerifiedAlgorithm;
  readonly signed?: string;
  readonly key?: { readonly encoding: VerifiedEncoding; readonly prefix?: string };
  readonly time?: HeaderPart & { readonly unit?: 'seconds' | 'milliseconds' | 'iso'; readonly tolerance?: number };
  readonly id?: HeaderPart;
  readonly nonce?: HeaderPart;
}

/** The scheme by which pages say that deliveries are signed. */
export interface FoundScheme {
  /** The scheme that the receiver has for it; without one, the pages describe one of their own. */
  readonly known: Scheme | undefined;
  readonly data: SchemeData;
  /** What the pages do not say, and is assumed: `that signatures are in hex`. */
  readonly assumed: readonly string[];
  /** Where its header is named first. */
  readonly place: Place;
}

/** What pages say about how deliveries are signed, and what came of it. */
export interface SignatureEvidence {
  /** In the order of the pages. */
  readonly facts: readonly SignatureFact[];
  readonly scheme: FoundScheme | undefined;
  /** Why what the pages say gives no scheme, where they say something. */
  readonly why: string | undefined;
  /** What they say in two ways, each with both. */
  readonly contradictions: readonly { readonly first: SignatureFact; readonly second: SignatureFact }[];
}
