import { areEqual } from '../bytes.ts';
import type { SignatureScheme } from '../scheme.ts';
import type { SignatureKeys } from '../scheme-means.ts';
import { secretBytes } from './imported-keys.ts';

/** Verifies that the header holds the secret itself. */
export function comparedSecrets(scheme: SignatureScheme): SignatureKeys {
  return {
    name: 'secret',
    verify: (secret, given) => areEqual(given, secretBytes(secret, scheme)),
    hmacOf: () => Promise.reject(new Error('a secret that is compared is no key')),
  };
}
