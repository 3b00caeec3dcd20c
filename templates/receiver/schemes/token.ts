import { createScheme } from '../signatures/create-scheme.ts';
import { comparedSecrets } from '../signatures/keys/compared-secrets.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** The scheme of a publisher that sends a secret in a header, and signs nothing. */
export function token({ header, prefix = '' }: { readonly header: string; readonly prefix?: string }): SchemeFactory<'equal'> {
  return createScheme(
    { name: 'token', signature: { header, prefix, encoding: 'text' }, algorithm: 'equal' },
    { keys: comparedSecrets },
  );
}
