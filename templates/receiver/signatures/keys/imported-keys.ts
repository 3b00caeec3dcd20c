import { type ImportedKey, platform } from '../../platform.ts';
import { decodeBytes } from '../bytes.ts';
import type { SignatureScheme } from '../scheme.ts';

/** How Web Crypto is told of a key. */
interface KeyForm {
  readonly format: string;
  readonly algorithm: object;
  readonly usages: readonly string[];
}

/** More keys than anybody accepts at once. Secrets can change while the process runs, so older ones are forgotten. */
const MAX_KEYS = 8;

/** Gives the key of a secret. It is imported once. */
export function importedKeys(
  scheme: SignatureScheme,
  { format, algorithm, usages }: KeyForm,
): (secret: string) => Promise<ImportedKey> {
  const keys = new Map<string, Promise<ImportedKey>>();
  return (secret) => {
    const known = keys.get(secret);
    if (known !== undefined) return known;
    if (keys.size >= MAX_KEYS) keys.clear();
    const imported = platform.crypto.subtle.importKey(format, secretBytes(secret, scheme), algorithm, false, usages);
    keys.set(secret, imported);
    return imported;
  };
}

/** The bytes of a secret. Throws an error that does not contain it. */
export function secretBytes(
  secret: string,
  { key: { encoding, prefix = '' } = { encoding: 'text' } }: SignatureScheme,
): Uint8Array {
  const bytes = decodeBytes(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret, encoding);
  if (bytes === undefined) throw new Error(`the key is not written in ${encoding}`);
  return bytes;
}
