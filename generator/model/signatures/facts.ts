import type { Place } from '../../text/source.ts';

/** What pages can say about how deliveries are signed. */
export const SIGNATURE_SUBJECTS = [
  'header',
  'prefix',
  'separator',
  'encoding',
  'algorithm',
  'signed',
  'key',
  'key prefix',
  'time',
  'time prefix',
  'time unit',
  'tolerance',
  'id',
  'nonce',
  'token',
  'token prefix',
  'basic auth',
] as const;

/** Something that pages can say about how deliveries are signed. */
export type SignatureSubject = (typeof SIGNATURE_SUBJECTS)[number];

/** One thing that a page says about how deliveries are signed. */
export interface SignatureFact {
  readonly about: SignatureSubject;
  readonly value: string;
  /** The rule by which it was read. */
  readonly rule: string;
  /** The header of a signature that it was said of, if a single one is named beside it. */
  readonly of?: string;
  /** Whether anything that says more about the same subject outweighs it: "an HMAC of the body". */
  readonly isLoose?: boolean;
  readonly place: Place;
}
