import { encodeText, joinBytes } from './bytes.ts';
import type { SignatureScheme } from './scheme.ts';

/** What a scheme may sign besides the body. */
export interface SignedValues {
  readonly timestamp?: string | undefined;
  readonly id?: string | undefined;
  readonly nonce?: string | undefined;
  readonly url?: string;
  readonly form?: string;
  /** The address that was set for all deliveries. */
  readonly setUrl?: string | undefined;
}

/** The bytes that are signed of a delivery, for schemes that sign neither address nor form; or what is missing of them. */
export function signedParts(
  scheme: SignatureScheme,
  { body }: { readonly body: Uint8Array },
  values: SignedValues,
): Uint8Array | string {
  const parts: Uint8Array[] = [];
  for (const [index, part] of (scheme.signed ?? '{body}').split(/\{([a-z]+)\}/).entries()) {
    // Every other part is a name in braces.
    const value = index % 2 === 0 ? part : { ...values, body }[part as 'body' | keyof SignedValues];
    if (value === undefined) return `the header ${scheme[part as 'id' | 'nonce']?.header ?? part} is missing`;
    parts.push(typeof value === 'string' ? encodeText(value) : value);
  }
  return joinBytes(parts);
}
