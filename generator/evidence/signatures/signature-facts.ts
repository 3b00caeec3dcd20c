import type { SignatureFact, SignatureSubject } from '../../model/signatures/facts.ts';
import { addToGroup } from '../../text/groups.ts';

/** What pages say about one header of signatures, by subject. */
export interface HeaderFacts {
  /** The header as it is spelled first; empty where none is named. */
  readonly header: string;
  readonly place: SignatureFact['place'] | undefined;
  /** What was said of it, or of no header in particular. */
  readonly all: readonly SignatureFact[];
  /** What is said about a subject; nothing loose if anything else is. */
  readonly said: (about: SignatureSubject) => readonly SignatureFact[];
}

/** Nobody signs a delivery in more headers. */
const MAX_HEADERS = 8;

/** The facts about each header that is named for signatures, in the order in which they are. */
export function byHeader(facts: readonly SignatureFact[]): readonly HeaderFacts[] {
  const named = new Map<string, SignatureFact[]>();
  for (const fact of facts) if (fact.about === 'header') addToGroup(named, fact.value.toLowerCase(), fact);
  return [...named].slice(0, MAX_HEADERS).map(([name, [first]]) =>
    headerFacts(
      facts.filter(({ of }) => of === undefined || of.toLowerCase() === name),
      first,
    ),
  );
}

/** Facts of which none is about another header. */
export function headerFacts(facts: readonly SignatureFact[], header: SignatureFact | undefined): HeaderFacts {
  const bySubject = new Map<SignatureSubject, SignatureFact[]>();
  for (const fact of facts) addToGroup(bySubject, fact.about, fact);
  return {
    header: header?.value ?? '',
    place: header?.place,
    all: facts,
    said: (about) => {
      const said = bySubject.get(about) ?? [];
      if (about === 'signed') return mostTelling(said);
      const certain = said.filter(({ isLoose }) => isLoose !== true);
      return certain.length > 0 ? certain : said;
    },
  };
}

/** What is written out or done in code says more than words, and words that name several parts more than those of the body. */
function mostTelling(said: readonly SignatureFact[]): readonly SignatureFact[] {
  const ranks = said.map(({ value, rule, isLoose }) => {
    if (isLoose !== true) return rule === 'signature/in-words' ? 50 : 100;
    return value.split('{').length * 2 + (value.includes('?') ? 0 : 1);
  });
  const highest = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  return said.filter((_, at) => ranks[at] === highest);
}

/** The first two facts about one subject that are certain, and say different things. */
export function contradictionIn(said: readonly SignatureFact[]): readonly [SignatureFact, SignatureFact] | undefined {
  const [first, ...others] = said.filter(({ isLoose }) => isLoose !== true);
  const second = others.find(({ value }) => value !== first?.value);
  return first === undefined || second === undefined ? undefined : [first, second];
}
