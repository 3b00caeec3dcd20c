import { platform } from '../../platform.ts';
import { encodeText, toHex } from '../bytes.ts';
import type { SignatureScheme } from '../scheme.ts';
import type { SignatureKeys } from '../scheme-means.ts';
import { importedKeys } from './imported-keys.ts';

/** Verifies by an HMAC. Web Crypto compares it. */
export function hmacKeys(scheme: SignatureScheme): SignatureKeys {
  const algorithm = { name: 'HMAC', hash: scheme.algorithm.replace('HMAC-SHA', 'SHA-') };
  const keyOf = importedKeys(scheme, { format: 'raw', algorithm, usages: ['verify', 'sign'] });
  const { subtle } = platform.crypto;
  return {
    name: 'secret',
    verify: async (secret, signature, signed) => subtle.verify('HMAC', await keyOf(secret), signature, signed),
    hmacOf: async (secret, text) => toHex(new Uint8Array(await subtle.sign('HMAC', await keyOf(secret), encodeText(text)))),
  };
}
