import type { Outline } from '../../model/outline.ts';
import type { SignatureFact } from '../../model/signatures/facts.ts';
import { headersIn, isNonce, roleOfHeader } from './header-names.ts';
import { factIn, type Passage, passagesOf } from './passages.ts';

/** Words that say of an id that it is that of one delivery. */
const OF_ONE_DELIVERY = /\b(?:unique(?:ly)?|idempoten\w+|de-?dup\w*|duplicates?|same (?:for|when|across|on))\b/i;
/** An id that is another one when the delivery is repeated. */
const OF_ONE_ATTEMPT =
  /\b(?:per|each|every|(?:of|for) (?:this|the|a|an)) (?:\w+ )?(?:attempts?|retr(?:y|ies)|try)\b|\bdifferent (?:for|in|on|with) (?:every|each)\b|\b(?:only|used) once\b/i;
/** An id of something that many deliveries have in common. */
const OF_SOMETHING_ELSE =
  /\b(?:subscriptions?|endpoints?|environments?|accounts?|customers?|workspaces?|projects?|apps?|applications?|tenants?|users?|teams?|shops?|stores?|organi[sz]ations?|companies|company|traces?)\b/i;
/** What is shown so is one of several that there could be. */
const FOR_INSTANCE = /\b(?:e\.g\.|for (?:example|instance)|such as|like)[,:]? [`"'(]?$/i;
const SAYS_SIGNATURE = /\b(?:signatures?|signed|hmac|digest|hash(?:ed)?)\b/i;
/** What stands in a header, and not which one it is. */
const IS_IN_HEADER = /\b(?:in|as|under|via|with|using|through|includes?|contains?|sends?|adds?|has|have|value of)\b/i;

/**
 * The headers that sentences, lists and tables of a page name for signatures, their times and the ids of deliveries.
 * @example
 * readHeadersInWords(page('# Webhooks\n\nThe signature is in the `Acme-Signature` header.')).map(({ value }) => value)
 * // → ['Acme-Signature']
 */
export function readHeadersInWords(outline: Outline): readonly SignatureFact[] {
  const passages = passagesOf(outline);
  const signed = new Set(passages.flatMap(({ section, signature }) => (signature === undefined ? [] : [section])));
  return passages.flatMap((passage) => headersOf(passage, signed.has(passage.section)));
}

function headersOf(passage: Passage, isBeside: boolean): readonly SignatureFact[] {
  const names = headersIn(passage).filter((name) => !isInstance(name, passage.text));
  const named = names.flatMap((name) => headerFact(name, passage, isBeside) ?? []);
  if (named.length > 0 || names.length !== 1 || !SAYS_SIGNATURE.test(passage.text)) return named;
  const [name = ''] = names;
  const isHeader =
    /\bheaders?\b/i.test(passage.text) &&
    IS_IN_HEADER.test(passage.text) &&
    passage.subject === undefined &&
    passage.codes.some((code) => code.startsWith(name));
  if (!isHeader || roleOfHeader(name) !== undefined || isOtherRole(name)) return [];
  return [{ ...factIn(passage, { about: 'header', value: name, rule: 'signature/header-in-words' }), of: name }];
}

/** An id that is named far from any signature may be that of other deliveries. */
function headerFact(name: string, passage: Passage, isBeside: boolean): SignatureFact | undefined {
  const rule = 'signature/header-in-words';
  switch (roleOfHeader(name)) {
    case 'signature':
      return { ...factIn(passage, { about: 'header', value: name, rule }), of: name };
    case 'time':
      return factIn(passage, { about: 'time', value: name, rule });
    case 'id': {
      if (isNonce(name) || OF_ONE_ATTEMPT.test(passage.text)) return factIn(passage, { about: 'nonce', value: name, rule });
      const isCertain = isBeside && OF_ONE_DELIVERY.test(passage.text) && !OF_SOMETHING_ELSE.test(passage.text);
      return factIn(passage, { about: 'id', value: name, rule, ...(isCertain ? {} : { isLoose: true }) });
    }
    default:
      return undefined;
  }
}

/** Headers about a signature that are none: its version, its algorithm, the address of a certificate. */
function isOtherRole(name: string): boolean {
  return /(?:version|algorithm|alg|type|topic|event|name|length|agent|attempt|count|host|cert\w*|url|key)$/i.test(name);
}

function isInstance(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at > 0 && FOR_INSTANCE.test(text.slice(Math.max(0, at - 20), at));
}
