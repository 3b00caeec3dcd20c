import { platform } from '../../platform.ts';
import { encodeText, toHex } from '../bytes.ts';
import type { SignatureScheme } from '../scheme.ts';
import type { SignatureKeys } from '../scheme-means.ts';
import { importedKeys, secretBytes } from './imported-keys.ts';

/** What is used of Node's own crypto. */
interface NodeCrypto {
  createHmac(hash: string, key: Uint8Array): { update(data: Uint8Array): { digest(): Uint8Array } };
  timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean;
}

/** Verifies by an HMAC. The platform compares it, in the same time whatever is in it. */
export function hmacKeys(scheme: SignatureScheme): SignatureKeys {
  const hash = scheme.algorithm.replace('HMAC-SHA', 'SHA-');
  const keyOf = importedKeys(scheme, { format: 'raw', algorithm: { name: 'HMAC', hash }, usages: ['verify', 'sign'] });
  // Web Crypto asks another thread, which takes longer than the HMAC of most bodies. Node's own crypto answers at once.
  const node = platform.process?.getBuiltinModule?.('node:crypto') as NodeCrypto | undefined;
  const { subtle } = platform.crypto;
  return {
    name: 'secret',
    async verify(secret, signature, signed) {
      if (node === undefined) return subtle.verify('HMAC', await keyOf(secret), signature, signed);
      const expected = node.createHmac(hash, secretBytes(secret, scheme)).update(signed).digest();
      return expected.byteLength === signature.byteLength && node.timingSafeEqual(expected, signature);
    },
    hmacOf: async (secret, text) => toHex(new Uint8Array(await subtle.sign('HMAC', await keyOf(secret), encodeText(text)))),
  };
}
