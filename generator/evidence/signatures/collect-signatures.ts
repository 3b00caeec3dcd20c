import type { SignatureFact, SignatureSubject } from '../../model/signatures/facts.ts';
import type { FoundScheme, SignatureEvidence } from '../../model/signatures/scheme.ts';
import { knownData } from '../../schemes/known-schemes.ts';
import { comparePlaces } from '../../text/source.ts';
import type { PageVersions } from '../versions.ts';
import { knownScheme } from './known-scheme.ts';
import { ownScheme } from './own-scheme.ts';
import { byHeader, contradictionIn, type HeaderFacts, headerFacts } from './signature-facts.ts';

/** How the newest versions of pages say that deliveries are signed. */
export function collectSignatures(pages: readonly PageVersions[]): SignatureEvidence {
  const facts = pages
    .flatMap(({ versions }) => versions.at(-1)?.reading.signatures ?? [])
    .sort((a, b) => comparePlaces(a.place, b.place));
  return decide(facts);
}

function decide(facts: readonly SignatureFact[]): SignatureEvidence {
  const none = { facts, scheme: undefined, why: undefined, contradictions: [] };
  const headers = byHeader(facts);
  const known = headers.map(knownScheme).find((scheme) => scheme !== undefined);
  if (known !== undefined) return { ...none, scheme: known };
  const [only, ...others] = strongest(headers);
  if (only === undefined) return { ...none, ...withoutHeader(facts) };
  const contradictions = contradictionsOf(only, others);
  if (contradictions.some(({ first }) => first.about !== 'tolerance'))
    return { ...none, contradictions, why: 'the pages contradict each other' };
  const own = ownScheme(only);
  return 'why' in own ? { ...none, contradictions, why: own.why } : { ...none, contradictions, scheme: own };
}

/** Of headers of which some are named after an algorithm, the strongest: the others are there for who cannot verify it. */
function strongest(headers: readonly HeaderFacts[]): readonly HeaderFacts[] {
  const named = [/512/, /256|ed25519/i].map((bits) => headers.filter(({ header }) => bits.test(header)));
  return named.find((some) => some.length > 0) ?? headers;
}

/** Subjects about which pages have to agree. */
const AGREED: readonly SignatureSubject[] = [
  'algorithm',
  'encoding',
  'prefix',
  'separator',
  'signed',
  'key',
  'time prefix',
  'time unit',
  'tolerance',
];

function contradictionsOf(only: HeaderFacts, [other]: readonly HeaderFacts[]): SignatureEvidence['contradictions'] {
  const [first, second] = [only, other].map((facts) => facts?.said('header')[0]);
  if (first !== undefined && second !== undefined) return [{ first, second }];
  return AGREED.flatMap((about) => {
    const found = contradictionIn(only.said(about));
    return found === undefined ? [] : [{ first: found[0], second: found[1] }];
  });
}

/** Without a header of signatures, a secret that is sent along is all that there is. */
function withoutHeader(facts: readonly SignatureFact[]): Pick<SignatureEvidence, 'scheme' | 'why'> {
  const all = headerFacts(facts, undefined);
  const [basic] = all.said('basic auth');
  const [token] = all.said('token');
  const [algorithm] = all.said('algorithm');
  if (algorithm !== undefined) return { scheme: undefined, why: 'the pages do not name the header' };
  if (token !== undefined) return { scheme: knownScheme(headerFacts(facts, token)) ?? tokenScheme(token, all), why: undefined };
  const data = knownData('basic-auth');
  if (basic === undefined || data === undefined) return { scheme: undefined, why: undefined };
  return { scheme: { known: 'basic-auth', data, assumed: [], place: basic.place }, why: undefined };
}

function tokenScheme({ value: header, place }: SignatureFact, all: HeaderFacts): FoundScheme {
  const [prefix] = all.said('token prefix');
  const part = { header, ...(prefix === undefined ? {} : { prefix: prefix.value }), encoding: 'text' } as const;
  const [id] = all.said('id').filter(({ isLoose }) => isLoose !== true);
  return {
    known: undefined,
    data: { signature: part, algorithm: 'equal', ...(id === undefined ? {} : { id: { header: id.value } }) },
    assumed: [],
    place,
  };
}
