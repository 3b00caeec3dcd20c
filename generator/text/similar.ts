import { mostSimilar } from '../../templates/names/similar.ts';

export { mostSimilar };

/** For so many words a meaning is looked for; where there are more, the first ones show what is wrong. */
const MOST_WORDS = 20;

/** The same for many words and one list of candidates: for the first different words only, so that many are not many times the work. */
export function similarAmong(candidates: readonly string[]): (word: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (word) => {
    if (!found.has(word) && found.size < MOST_WORDS) found.set(word, mostSimilar(word, candidates));
    return found.get(word);
  };
}
