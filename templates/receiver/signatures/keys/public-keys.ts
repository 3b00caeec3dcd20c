import { platform } from '../../platform.ts';
import type { SignatureScheme } from '../scheme.ts';
import type { SignatureKeys } from '../scheme-means.ts';
import { fromDer } from './der.ts';
import { importedKeys } from './imported-keys.ts';

/** Verifies by the public key of the publisher. */
export function publicKeys(scheme: SignatureScheme): SignatureKeys {
  const isEd25519 = scheme.algorithm === 'Ed25519';
  const algorithm = isEd25519 ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: 'P-256' };
  const keyOf = importedKeys(scheme, { format: isEd25519 ? 'raw' : 'spki', algorithm, usages: ['verify'] });
  return {
    name: 'public key',
    async verify(secret, signature, signed) {
      const bytes = isEd25519 ? signature : fromDer(signature, 32);
      const key = await keyOf(secret);
      return bytes !== undefined && platform.crypto.subtle.verify({ ...algorithm, hash: 'SHA-256' }, key, bytes, signed);
    },
    hmacOf: () => Promise.reject(new Error('a public key makes no HMAC')),
  };
}
