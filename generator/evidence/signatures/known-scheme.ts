import type { SignatureFact } from '../../model/signatures/facts.ts';
import type { FoundScheme } from '../../model/signatures/scheme.ts';
import { SCHEMES } from '../../options/choices.ts';
import { knownData, markOf } from '../../schemes/known-schemes.ts';
import type { SourceFile } from '../../text/source.ts';
import type { HeaderFacts } from './signature-facts.ts';

/** The scheme of the receiver whose header pages name, if nothing that they say of it is otherwise there. */
export function knownScheme(facts: HeaderFacts): FoundScheme | undefined {
  const { header, place } = facts;
  if (place === undefined) return undefined;
  for (const name of SCHEMES) {
    const [data, mark] = [knownData(name), markOf(name)];
    if (data === undefined || name === 'basic-auth' || data.signature.header.toLowerCase() !== header.toLowerCase()) continue;
    if (mark !== undefined && !isMarked(facts.all, mark)) continue;
    const told: readonly (readonly [readonly SignatureFact[], string])[] = [
      [facts.said('prefix'), data.signature.prefix ?? ''],
      [facts.said('encoding'), data.signature.encoding],
      [facts.said('algorithm'), data.algorithm],
    ];
    const fits = told.every(([said, value]) => said.length === 0 || said.some((fact) => fact.value === value));
    if (fits) return { known: name, data, assumed: [], place };
  }
  return undefined;
}

/** Whether a page that says something of the header has the mark. */
function isMarked(facts: readonly SignatureFact[], mark: RegExp): boolean {
  const pages = new Set<SourceFile>(facts.map(({ place }) => place.file));
  return [...pages].some(({ text }) => mark.test(text));
}
