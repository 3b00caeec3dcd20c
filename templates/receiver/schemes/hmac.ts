import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory, SignatureScheme } from '../signatures/scheme.ts';

type HmacAlgorithm = 'HMAC-SHA1' | 'HMAC-SHA256' | 'HMAC-SHA512';

/** What differs between publishers that sign the body by an HMAC, and nothing else. */
export interface HmacForm {
  readonly header: string;
  /** Default: `HMAC-SHA256`. */
  readonly algorithm?: HmacAlgorithm;
  /** Default: `hex`. */
  readonly encoding?: 'hex' | 'base64';
  /** The prefix of the signature: `sha256=`. Default: none. */
  readonly prefix?: string;
  /** How the secret becomes a key. Default: its text. */
  readonly key?: NonNullable<SignatureScheme['key']>;
}

/** The scheme of a publisher that sends an HMAC of the body in a header. */
export function hmac({
  header,
  algorithm = 'HMAC-SHA256',
  encoding = 'hex',
  prefix = '',
  key = { encoding: 'text' },
}: HmacForm): SchemeFactory<HmacAlgorithm> {
  return createScheme({ name: 'hmac', signature: { header, prefix, encoding }, algorithm, key }, { keys: hmacKeys });
}
