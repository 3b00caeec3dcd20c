import type { Outline } from '../../model/outline.ts';
import type { SignatureFact } from '../../model/signatures/facts.ts';
import { headersIn, roleOfHeader } from './header-names.ts';
import { factIn, type Passage, passagesOf } from './passages.ts';

const SECRET =
  /\b(?:tokens?|secrets?|passwords?|passphrase|(?:verification|shared|secret|security) (?:keys?|codes?|strings?))\b/i;
const SIGNED = /\b(?:sign(?:s|ed|ing|atures?)?|hmac|digest|hash(?:ed)?|jwt|jws|sha-?\d+)\b/i;
/** The publisher sends it, or the receiver of it compares it. */
const IS_SENT =
  /\b(?:(?:is|are|be|being|gets) (?:sent|included|passed|set|added|provided|delivered|present)|we (?:\w+ )?(?:send|include|pass|add|set)|sends?|includes?|contains?|holds?|carr(?:y|ies)|passes|adds|compare|check|verif(?:y|ies)|valid(?:ate|ates)|match(?:es)?)\b/i;
/** What the reader of the page sends to an API. */
const IS_ASKED =
  /\b(?:you (?:must|should|need to|have to|can) (?:send|include|pass|add|set)|include your|pass your|with your API|to (?:call|use|access|authenticate (?:with|to))|endpoints? requires?)\b/i;
const AUTHORIZATION = /(?<![\w-])`?Authorization`?(?: HTTP| request)? header\b|\bheader `?Authorization`?|`Authorization`/i;
const BASIC = /\b(?:HTTP )?basic (?:http )?(?:access )?auth(?:entication|orization)?\b/i;

/**
 * The secrets that a page says come along with deliveries: a token in a header, or a name and a password.
 * @example
 * readTokens(page('# Webhooks\n\nWe send your secret in the `X-Acme-Token` header.')).map(({ value }) => value)
 * // → ['X-Acme-Token']
 */
export function readTokens(outline: Outline): readonly SignatureFact[] {
  return passagesOf(outline).flatMap((passage) => [...tokensOf(passage), ...basicOf(passage)]);
}

function tokensOf(passage: Passage): readonly SignatureFact[] {
  const { text } = passage;
  if (!SECRET.test(text) || SIGNED.test(text) || IS_ASKED.test(text) || !IS_SENT.test(text)) return [];
  const header = headersIn(passage).find((name) => roleOfHeader(name) === 'token') ?? authorizationIn(passage);
  if (header === undefined) return [];
  const prefix = schemePrefix(passage);
  return [
    { ...factIn(passage, { about: 'token', value: header, rule: 'signature/token' }), of: header },
    ...(prefix === undefined
      ? []
      : [factIn(passage, { about: 'token prefix', value: `${prefix} `, rule: 'signature/token' }, prefix)]),
  ];
}

/** `Bearer <token>`, `Basic YOUR_TOKEN`: what stands in front of the secret. */
function schemePrefix({ text, codes }: Passage): string | undefined {
  const shown = codes
    .map((code) => /^(?:Authorization: )?(Basic|Bearer|Token) +\S/.exec(code)?.[1])
    .find((word) => word !== undefined);
  return shown ?? /\bBearer\b/.exec(text)?.[0];
}

function authorizationIn({ text, codes, audience, subject }: Passage): string | undefined {
  const isNamed = AUTHORIZATION.test(text) || codes.includes('Authorization') || subject === 'Authorization';
  return audience === 'deliveries' && isNamed ? 'Authorization' : undefined;
}

function basicOf(passage: Passage): readonly SignatureFact[] {
  const { text, audience } = passage;
  const [word] = BASIC.exec(text) ?? [];
  if (word === undefined || audience !== 'deliveries' || IS_ASKED.test(text) || SIGNED.test(text)) return [];
  const isOfDeliveries =
    /\b(?:web ?hooks?|callbacks?|notifications?|events?|deliver\w*|endpoint|requests? (?:we|that we)|your (?:server|url|endpoint))\b/i.test(
      text,
    );
  return isOfDeliveries ? [factIn(passage, { about: 'basic auth', value: 'Authorization', rule: 'signature/token' }, word)] : [];
}
