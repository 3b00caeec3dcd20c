import type { Outline } from '../../model/outline.ts';
import type { SignatureFact } from '../../model/signatures/facts.ts';
import { factIn, type Passage, passagesOf } from './passages.ts';

const ENCODING =
  /\b(?:(hex(?:adecimal|[- ]?digest|[- ]?encoded)?|base[- ]?16)|(base[- ]?64[- ]?url|url[- ]?safe base[- ]?64)|(base[- ]?64))\b/gi;
const OF_SIGNATURE = /\b(?:sign(?:s|ed|ing|atures?)|hmac|digest|hash(?:ed|es)?)\b/i;
/** What else is written so: keys, and a body. */
const OF_KEY = /\b(?:secrets?|keys?)\b/i;
const DECODES = /\b(?:de-?cod(?:e|es|ed|ing)|base[- ]?64 (?:portion|part|value))\b/i;
/** A step that says nothing but how what came of the last one is written. */
const IS_STEP = /\b(?:encod(?:e|es|ed|ing)|convert)\b.*\b(?:result(?:ing)?|output|value|bytes|it)\b/i;

/**
 * How a page says that signatures are written, and how the secret becomes a key.
 * @example
 * readEncodings(page('# Webhooks\n\nThe signature is base64-encoded.')).map(({ about, value }) => [about, value])
 * // → [['encoding', 'base64']]
 */
export function readEncodings(outline: Outline): readonly SignatureFact[] {
  return passagesOf(outline).flatMap(encodingsOf);
}

function encodingsOf(passage: Passage): readonly SignatureFact[] {
  const { text, audience } = passage;
  if (audience !== 'deliveries' && passage.signature === undefined && !OF_SIGNATURE.test(text)) return [];
  const named = [...text.matchAll(ENCODING)];
  const [first] = named;
  if (first === undefined) return keyPrefixes(passage);
  const values = new Set(named.map(encodingOf));
  const [value = ''] = values;
  if (values.size > 1) return [];
  if (OF_KEY.test(text) && DECODES.test(text)) return [...keyFacts(value, first[0], passage), ...keyPrefixes(passage)];
  const isOfSignature = (OF_SIGNATURE.test(text) || IS_STEP.test(text)) && !DECODES.test(text) && !isOfSecret(text);
  return isOfSignature ? [factIn(passage, { about: 'encoding', value, rule: 'signature/in-words' }, first[0])] : [];
}

function encodingOf([, hex, url]: RegExpMatchArray): string {
  if (hex !== undefined) return 'hex';
  return url === undefined ? 'base64' : 'base64url';
}

/** "A base64-encoded secret is generated": how the secret is written is not how the signature is. */
function isOfSecret(text: string): boolean {
  return (
    /\bbase[- ]?64(?:[- ]encoded)?(?: \w+){0,2} (?:secret|key|string)s?\b/i.test(text) &&
    !/\b(?:signatures?|digest|hmac) (?:is|are|in|as)\b/i.test(text)
  );
}

function keyFacts(value: string, word: string, passage: Passage): readonly SignatureFact[] {
  if (/\bpublic key\b/i.test(passage.text) && value === 'base64url') return [];
  return [factIn(passage, { about: 'key', value, rule: 'signature/in-words' }, word)];
}

/** "The part behind the `whsec_` prefix", "strip `whsec_`". */
function keyPrefixes(passage: Passage): readonly SignatureFact[] {
  const { text, codes } = passage;
  if (!OF_KEY.test(text)) return [];
  const [, taken] =
    /\b(?:after|behind|strip\w*|remov\w*|without) (?:the |its )?(?:leading )?[`'"]?([a-z]{2,10}_)/i.exec(text) ?? [];
  const prefix = codes.find((code) => code === taken);
  return prefix === undefined ? [] : [factIn(passage, { about: 'key prefix', value: prefix, rule: 'signature/in-words' })];
}
