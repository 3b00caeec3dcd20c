import { closestMatch } from '../../templates/names/closest-match.ts';

export { closestMatch };

/** For so many words a meaning is looked for; where there are more, the first ones show what is wrong. */
const MAX_WORDS = 20;

/** The same for many words and one list of candidates: for the first different words only, so that many are not many times the work. */
export function closestAmong(candidates: readonly string[]): (word: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (word) => {
    if (!found.has(word) && found.size < MAX_WORDS) found.set(word, closestMatch(word, candidates));
    return found.get(word);
  };
}
