import type { SignatureFact } from '../../model/signatures/facts.ts';
import {
  type FoundScheme,
  type HeaderPart,
  type SchemeData,
  VERIFIED_ALGORITHMS,
  type VerifiedAlgorithm,
} from '../../model/signatures/scheme.ts';
import type { HeaderFacts } from './signature-facts.ts';

/** A scheme of the pages' own, or why what they say is not enough for one. */
export type OwnScheme = FoundScheme | { readonly why: string };

/** What can be put together of what pages say about a header; what they leave open is assumed, and told. */
export function ownScheme(facts: HeaderFacts): OwnScheme {
  const { header, place } = facts;
  if (place === undefined) return { why: 'the pages do not name the header' };
  const assumed: string[] = [];
  const algorithm = algorithmOf(facts, assumed);
  if (typeof algorithm !== 'string') return algorithm;
  const encoding = encodingOf(facts, algorithm, assumed);
  if (typeof encoding !== 'string') return encoding;
  const signed = signedContent(facts, assumed);
  if (typeof signed !== 'string') return signed;
  const inHeader = partsOfHeader(facts, assumed);
  const time = signed.includes('{timestamp}') ? timeOf(facts, inHeader.separator, assumed) : undefined;
  if (time !== undefined && 'why' in time) return time;
  const ids = idsOf(facts, signed);
  if ('why' in ids) return ids;
  const key = keyOf(facts, algorithm, encoding, assumed);
  const data: SchemeData = {
    signature: { header, ...inHeader, encoding },
    algorithm,
    ...(ids.signed === undefined ? {} : { signed: ids.signed }),
    ...(key === undefined ? {} : { key }),
    ...(time === undefined ? {} : { time }),
    ...(ids.id === undefined ? {} : { id: ids.id }),
    ...(ids.nonce === undefined ? {} : { nonce: ids.nonce }),
  };
  return { known: undefined, data, assumed, place };
}

type Why = { readonly why: string };

function first(said: readonly SignatureFact[]): string | undefined {
  return said[0]?.value;
}

function algorithmOf(facts: HeaderFacts, assumed: string[]): VerifiedAlgorithm | Why {
  const told = first(facts.said('algorithm'));
  if (told === undefined) {
    const [, bits] = /^(?:hmac-?)?sha-?(1|256|512)=$/i.exec(first(facts.said('prefix')) ?? '') ?? [];
    const suggested = VERIFIED_ALGORITHMS.find((one) => one === `HMAC-SHA${bits}`);
    if (suggested === undefined) return { why: 'the pages do not name the algorithm' };
    assumed.push(`that the algorithm is ${suggested}, as the prefix suggests`);
    return suggested;
  }
  const verified = VERIFIED_ALGORITHMS.find((one) => one === told);
  return verified ?? { why: `the receiver cannot verify ${told}` };
}

function encodingOf(facts: HeaderFacts, algorithm: VerifiedAlgorithm, assumed: string[]): 'hex' | 'base64' | Why {
  const told = first(facts.said('encoding'));
  if (told === 'hex' || told === 'base64') return told;
  if (told !== undefined) return { why: `the receiver cannot read signatures in ${told}` };
  const usual = algorithm === 'ECDSA-P256' ? 'base64' : 'hex';
  assumed.push(`that signatures are in ${usual}`);
  return usual;
}

/** What is signed. Where a time goes along in the header, the body alone is not assumed: it has to be said. */
function signedContent(facts: HeaderFacts, assumed: string[]): string | Why {
  const said = facts.said('signed');
  const open = said.find(({ value }) => value.includes('?'));
  if (open !== undefined) return { why: 'the pages do not say how the signed text is assembled' };
  const told = first(said);
  const hasTime = facts.said('time prefix').length > 0;
  if (hasTime && said.every(({ isLoose }) => isLoose === true))
    return { why: 'the pages do not say what is signed besides the body' };
  if (told === undefined && facts.said('time').length > 0) return { why: 'the pages do not say whether the time is signed' };
  if (told === undefined) {
    assumed.push('that the body alone is signed');
    return '{body}';
  }
  return told.includes('{body}')
    ? told
    : { why: 'the text is transformed before it is signed, in a way that the receiver does not support' };
}

function partsOfHeader(facts: HeaderFacts, assumed: string[]): Omit<HeaderPart, 'header'> {
  const prefix = first(facts.said('prefix'));
  const separator = first(facts.said('separator'));
  const hasTime = facts.said('time prefix').length > 0;
  if (separator === undefined && hasTime) assumed.push('that a comma separates the parts of the header');
  const between = separator ?? (hasTime ? ',' : undefined);
  return { ...(between === undefined ? {} : { separator: between }), ...(prefix === undefined ? {} : { prefix }) };
}

function timeOf(facts: HeaderFacts, separator: string | undefined, assumed: string[]): NonNullable<SchemeData['time']> | Why {
  const prefix = first(facts.said('time prefix'));
  const header = prefix === undefined ? nearestHeader(facts.said('time'), facts.header) : facts.header;
  if (header === undefined) return { why: 'a time is signed, but the pages do not say where it is' };
  const unit = first(facts.said('time unit'));
  if (unit === undefined) assumed.push('that times are in seconds since 1970');
  const tolerances = facts.said('tolerance').map(({ value }) => Number(value));
  return {
    header,
    ...(prefix === undefined ? {} : { ...(separator === undefined ? {} : { separator }), prefix }),
    ...(unit === 'milliseconds' || unit === 'iso' ? { unit } : {}),
    ...(tolerances.length === 0 ? {} : { tolerance: Math.max(...tolerances) }),
  };
}

/** The header that begins most like that of the signature: deliveries have times of other things too. */
function nearestHeader(said: readonly SignatureFact[], signature: string): string | undefined {
  const common = ({ value }: SignatureFact): number => {
    const [a, b] = [value.toLowerCase(), signature.toLowerCase()];
    const differs = [...a].findIndex((character, at) => character !== b[at]);
    return differs === -1 ? a.length : differs;
  };
  const [nearest] = [...said].sort((a, b) => common(b) - common(a));
  return nearest?.value;
}

/** The id of a delivery, or what is another one each time: where an id is signed any header that is named for one. */
function idsOf(facts: HeaderFacts, signed: string): Pick<SchemeData, 'signed' | 'id' | 'nonce'> | Why {
  const nonces = new Set(facts.said('nonce').map(({ value }) => value.toLowerCase()));
  const ids = facts.all.filter(({ about, value }) => about === 'id' && !nonces.has(value.toLowerCase()));
  const certain = nearestHeader(
    ids.filter(({ isLoose }) => isLoose !== true),
    facts.header,
  );
  const id = certain === undefined ? {} : { id: { header: certain } };
  if (signed.includes('{nonce}')) {
    const header = facts.said('nonce')[0]?.value;
    return header === undefined
      ? { why: 'a nonce is signed, but the pages do not name its header' }
      : { signed, ...id, nonce: { header } };
  }
  if (!signed.includes('{id}')) return { ...(signed === '{body}' ? {} : { signed }), ...id };
  const nonce = facts.said('nonce')[0]?.value;
  const header = certain ?? nonce ?? nearestHeader(ids, facts.header);
  if (header === undefined) return { why: 'an id is signed, but the pages do not name its header' };
  return header === nonce ? { signed: signed.replace('{id}', '{nonce}'), nonce: { header } } : { signed, id: { header } };
}

function keyOf(
  facts: HeaderFacts,
  algorithm: VerifiedAlgorithm,
  encoding: 'hex' | 'base64',
  assumed: string[],
): SchemeData['key'] {
  const told = first(facts.said('key'));
  const prefix = first(facts.said('key prefix'));
  if (told === 'hex' || told === 'base64') return { encoding: told, ...(prefix === undefined ? {} : { prefix }) };
  if (algorithm === 'Ed25519' || algorithm === 'ECDSA-P256') {
    const usual = algorithm === 'Ed25519' ? encoding : 'base64';
    assumed.push(`that the public key is in ${usual}`);
    return { encoding: usual };
  }
  return undefined;
}
