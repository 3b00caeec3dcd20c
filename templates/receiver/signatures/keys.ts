import { decodeBytes, encodeBytes, encodeText } from './bytes.ts';
import type { SignatureAlgorithm, SignatureScheme } from './scheme.ts';

/** A key, of which only Web Crypto knows what is in it. */
interface CryptoKey {
  readonly algorithm: object;
}

/** An algorithm in the words of Web Crypto. */
interface WebAlgorithm {
  readonly format: string;
  readonly key: object;
  readonly usages: readonly string[];
  readonly verify: string | object;
}

/** More keys than anybody accepts at once. SigningSecrets can change while the process runs, so older ones are forgotten. */
const MAX_KEYS = 8;

/** The keys of a scheme, by secret. A key is imported once. */
export class SignatureKeys {
  readonly #scheme: SignatureScheme;
  readonly #keys = new Map<string, Promise<CryptoKey>>();

  constructor(scheme: SignatureScheme) {
    this.#scheme = scheme;
  }

  /** Whether a signature is one of these bytes and this secret. */
  async verify(secret: string, signature: Uint8Array, signed: Uint8Array): Promise<boolean> {
    const algorithm = this.#algorithm();
    return platform.crypto.subtle.verify(algorithm.verify, await this.#get(secret, algorithm), signature, signed);
  }

  /** The HMAC of a text in hex. */
  async hmacOf(secret: string, text: string): Promise<string> {
    const key = await this.#get(secret, this.#algorithm());
    return encodeBytes(new Uint8Array(await platform.crypto.subtle.sign('HMAC', key, encodeText(text))), 'hex');
  }

  /** The bytes of a secret. Throws an error that does not contain it. */
  bytes(secret: string): Uint8Array {
    const { encoding, prefix = '' } = this.#scheme.key ?? { encoding: 'text' };
    const bytes = decodeBytes(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret, encoding);
    if (bytes === undefined) throw new Error(`the ${keyName(this.#scheme)} is not written in ${encoding}`);
    return bytes;
  }

  #algorithm(): WebAlgorithm {
    const { algorithm } = this.#scheme;
    if (algorithm === 'equal') throw new Error('a secret that is compared is no key');
    return webAlgorithm(algorithm);
  }

  #get(secret: string, { format, key, usages }: WebAlgorithm): Promise<CryptoKey> {
    const known = this.#keys.get(secret);
    if (known !== undefined) return known;
    if (this.#keys.size >= MAX_KEYS) this.#keys.clear();
    const imported = platform.crypto.subtle.importKey(format, this.bytes(secret), key, false, usages);
    this.#keys.set(secret, imported);
    return imported;
  }
}

/** What verifies the signatures of a scheme. */
export function keyName({ algorithm }: SignatureScheme): string {
  return algorithm === 'Ed25519' || algorithm === 'ECDSA-P256' ? 'public key' : 'secret';
}

function webAlgorithm(algorithm: Exclude<SignatureAlgorithm, 'equal'>): WebAlgorithm {
  switch (algorithm) {
    case 'Ed25519':
      return { format: 'raw', key: { name: 'Ed25519' }, usages: ['verify'], verify: 'Ed25519' };
    case 'ECDSA-P256': {
      const key = { name: 'ECDSA', namedCurve: 'P-256' };
      return { format: 'spki', key, usages: ['verify'], verify: { name: 'ECDSA', hash: 'SHA-256' } };
    }
    default: {
      const key = { name: 'HMAC', hash: algorithm.replace('HMAC-SHA', 'SHA-') };
      return { format: 'raw', key, usages: ['verify', 'sign'], verify: 'HMAC' };
    }
  }
}

/** What the platform has, whether or not the types of the project know it. */
const platform = globalThis as unknown as {
  readonly crypto: {
    readonly subtle: {
      importKey(
        format: string,
        key: Uint8Array,
        algorithm: object,
        isExtractable: boolean,
        usages: readonly string[],
      ): Promise<CryptoKey>;
      sign(algorithm: string, key: CryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
      verify(algorithm: string | object, key: CryptoKey, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
    };
  };
};
