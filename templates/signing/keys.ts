import { generateKeyPairSync, type KeyPairKeyObjectResult, randomBytes } from 'node:crypto';
import type { SignatureScheme } from '../receiver/signatures/scheme.ts';

/** What signs, and what verifies: the same secret, or the two keys of a pair. */
export interface SigningKeys {
  /** A secret, or a private key (PKCS #8 in base64). */
  readonly signing: string;
  /** The same secret, or the public key as the publisher writes it. */
  readonly verifying: string;
}

/** New keys of a scheme, written as its publisher writes them. */
export function createKeys(scheme: SignatureScheme): SigningKeys {
  switch (scheme.algorithm) {
    case 'Ed25519':
      // The last 32 bytes are the key itself.
      return pairOf(generateKeyPairSync('ed25519'), (publicKey) => written(publicKey.subarray(-32), scheme));
    case 'ECDSA-P256':
      return pairOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }), (publicKey) => written(publicKey, scheme));
    default: {
      const secret = written(randomBytes(24), scheme);
      return { signing: secret, verifying: secret };
    }
  }
}

function pairOf({ publicKey, privateKey }: KeyPairKeyObjectResult, write: (publicKey: Buffer) => string): SigningKeys {
  return {
    signing: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    verifying: write(publicKey.export({ format: 'der', type: 'spki' })),
  };
}

/** Bytes of a key as text; where any text is a key, it is hex. */
function written(bytes: Buffer, { key }: SignatureScheme): string {
  return `${key?.prefix ?? ''}${bytes.toString(key?.encoding === 'base64' ? 'base64' : 'hex')}`;
}
