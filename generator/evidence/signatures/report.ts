import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SignatureEvidence } from '../../model/signatures/scheme.ts';

/**
 * What is to be told of how pages say that deliveries are signed.
 * @param verifier What the receiver exports for the scheme, if there is one.
 */
export function reportSignatures(
  { facts, scheme, why, contradictions }: SignatureEvidence,
  verifier: string | undefined,
): readonly Diagnostic[] {
  const told = contradictions.map(({ first, second }) =>
    diagnostic(
      'signature/contradiction',
      { about: first.about, first: first.value, second: second.value, isLeftOut: scheme === undefined },
      second.place,
      [{ label: 'elsewhere', place: first.place }],
    ),
  );
  if (scheme !== undefined && verifier !== undefined) {
    const { data, assumed, place } = scheme;
    const { header } = data.signature;
    return [...told, diagnostic('signature/guessed', { header, algorithm: data.algorithm, verifier, assumed }, place)];
  }
  const named = facts.find(({ about }) => about === 'header');
  if (why === undefined || named === undefined || told.length > 0) return told;
  return [diagnostic('signature/not-described', { header: named.value, why }, named.place)];
}
