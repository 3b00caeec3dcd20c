import { replyToCheck } from '../http/define-handshake.ts';
import { createScheme } from './create-scheme.ts';
import { comparedSecrets } from './keys/compared-secrets.ts';
import { hmacKeys } from './keys/hmac-keys.ts';
import { publicKeys } from './keys/public-keys.ts';
import type { SchemeFactory, SignatureAlgorithm, SignatureScheme } from './scheme.ts';
import { signedBytes } from './signed-bytes.ts';
import { problemOfTime } from './signed-time.ts';

/**
 * Makes a scheme usable: `const contoso = defineScheme({ … })`, and then `contoso({ secret })`. Signatures are compared
 * in a time that does not depend on how much of them is right.
 */
export function defineScheme<const A extends SignatureAlgorithm>(scheme: SignatureScheme<A>): SchemeFactory<A> {
  return createScheme(scheme, { keys: keysOf, signed: signedBytes, time: problemOfTime, reply: replyToCheck });
}

function keysOf(scheme: SignatureScheme): ReturnType<typeof hmacKeys> {
  const { algorithm } = scheme;
  if (algorithm === 'equal') return comparedSecrets(scheme);
  return algorithm === 'Ed25519' || algorithm === 'ECDSA-P256' ? publicKeys(scheme) : hmacKeys(scheme);
}
