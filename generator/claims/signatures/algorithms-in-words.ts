import type { Outline, Section } from '../../model/outline.ts';
import type { SignatureFact } from '../../model/signatures/facts.ts';
import { addToGroup } from '../../text/groups.ts';
import { factIn, type Passage, passagesOf } from './passages.ts';

const HASH = /(?:SHA[-_ ]?(?:2[-_ ])?|HmacSHA)(1|224|256|384|512)\b/gi;
const HMAC = /hmac|hash-based message authentication/i;

/**
 * The algorithms by which sentences, lists and tables of a page say that deliveries are signed.
 * @example
 * readAlgorithms(page('# Webhooks\n\nThe signature is an HMAC with SHA-256.')).map(({ value }) => value)
 * // → ['HMAC-SHA256']
 */
export function readAlgorithms(outline: Outline): readonly SignatureFact[] {
  const passages = passagesOf(outline);
  return [...passages.flatMap(algorithmsOf), ...hashesNearby(passages)];
}

function algorithmsOf(passage: Passage): readonly SignatureFact[] {
  const found = algorithmIn(passage.text);
  return found === undefined
    ? []
    : [factIn(passage, { about: 'algorithm', value: found.value, rule: 'signature/in-words' }, found.word)];
}

/** The algorithm that words name, and the words. */
function algorithmIn(text: string): { readonly value: string; readonly word: string } | undefined {
  const [, rsa] = /\b(RSA(?:[-_ ]?SHA[-_ ]?\d+)?)\b/.exec(text) ?? [];
  if (rsa !== undefined) return { value: rsa.replace(/[_ ]/g, '-'), word: rsa };
  const [ed] = /\bEd25519\b/i.exec(text) ?? [];
  if (ed !== undefined) return { value: 'Ed25519', word: ed };
  const [ecdsa] = /\b(?:ECDSA|ES256K?|secp256[rk]1|prime256v1)\b/i.exec(text) ?? [];
  if (ecdsa !== undefined)
    return { value: /secp256k1|ES256K|P-?384|P-?521/i.test(text) ? 'ECDSA of another curve' : 'ECDSA-P256', word: ecdsa };
  const [hmac] = HMAC.exec(text) ?? [];
  if (hmac === undefined) return undefined;
  const hashes = hashesIn(text);
  const [hash] = hashes;
  if (hash !== undefined && hashes.length === 1) return { value: `HMAC-SHA${hash}`, word: hmac };
  return /\bMD5\b/i.test(text) && hash === undefined ? { value: 'HMAC-MD5', word: 'MD5' } : undefined;
}

/** "Compute the HMAC of the body. The hash function is SHA-256.": two sentences of one section, and no other hash in it. */
function hashesNearby(passages: readonly Passage[]): readonly SignatureFact[] {
  const bySection = new Map<Section, Passage[]>();
  for (const passage of passages) addToGroup(bySection, passage.section, passage);
  return [...bySection.values()].flatMap((inSection) => {
    if (inSection.some(({ text }) => algorithmIn(text) !== undefined)) return [];
    const hashes = new Set(inSection.flatMap(({ text }) => hashesIn(text)));
    const [hash] = hashes;
    const hmac = inSection.find(({ text }) => HMAC.test(text));
    if (hmac === undefined || hash === undefined || hashes.size > 1) return [];
    return [factIn(hmac, { about: 'algorithm', value: `HMAC-SHA${hash}`, rule: 'signature/hash-nearby' }, 'HMAC')];
  });
}

function hashesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(HASH)].map(([, bits = '']) => bits))];
}
