import type { DocumentedType } from '../model/documented.ts';
import type { Cell } from '../model/outline.ts';
import type { SchemaType } from '../model/schema.ts';
import { unstated } from '../type-names/read-type.ts';
import { typeOfValues, valuesInWords } from './member-facts.ts';
import { locateCodes } from './prose/code-sequence.ts';

/*
 * What a description says of a type, where neither a column nor brackets behind the name state one: the value that it shows as
 * an example, the values that it consists of, or the word that it begins with.
 */

/** The words in front of a value that a description shows. */
const SHOWS = /(?:^|[\s(])(?:examples?|for example|for instance|e\.\s?g\.|sample)(?: values?)?\s*[:=,]?\s*$/i;

/** Longer than that they are not. */
const MAX_SHOWING = 40;

/** First words that say of which kind a value is; what begins with others may be of any. A count can stand in quotes. */
const FIRST_WORDS: readonly (readonly [readonly SchemaType[], RegExp])[] = [
  [
    ['object'],
    /^(?:json )?(?:object|dictionary|dict|hash|map)\s+(?:with|of|containing|that|which|describing|representing|holding)\b/i,
  ],
  [['array'], /^(?:json )?(?:array|list)\s+(?:with|of|containing|that|which|holding)\b/i],
  [
    ['boolean'],
    /^(?:boolean\b|true\s+(?:if|when)\b|whether\b|(?:indicates?|flag indicating|specifies|says|tells)\s+(?:if|whether)\b)/i,
  ],
  [['integer'], /^integer\b/i],
  [['string', 'number'], /^(?:total )?(?:number|count|amount) of (?!the\b|an?\b|this\b)\w+s\b/i],
  [['string'], /^(?:string\b|(?:display |full |first |last |human-readable )?name of\b|url\b(?! (?:parameter|param|encoded)))/i],
];

/** The type of a member by the words that describe it; `unstated` where they tell none. */
export function typeInWords(description: Pick<Cell, 'text' | 'codes'> | undefined): DocumentedType {
  if (description === undefined) return unstated;
  const values = valuesInWords(description);
  const shown = values.length > 0 ? values : [...valuesAlone(description), ...exampleIn(description)];
  if (shown.length > 0) return told(typeOfValues(shown, true).kinds);
  const words = description.text.replace(/^\W*(?:optional|required)\b[\s,.:;–-]*/i, '').replace(/^(?:an?|the|unique)\s+/i, '');
  return told(FIRST_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? []);
}

function told(kinds: readonly SchemaType[]): DocumentedType {
  return kinds.length === 0 ? unstated : { ...unstated, kinds, isTold: true };
}

/** The first code that words such as "Example:" stand in front of. */
function exampleIn({ text, codes }: Pick<Cell, 'text' | 'codes'>): readonly string[] {
  const shown = locateCodes(text, codes).find(({ gap }) => SHOWS.test(gap.slice(-MAX_SHOWING).replace(/["'“]$/, '')));
  return shown === undefined ? [] : [shown.code];
}

/** The codes of a sentence that has nothing else but remarks in brackets: `` `open` (once a day) or `closed`. `` */
function valuesAlone({ text, codes }: Pick<Cell, 'text' | 'codes'>): readonly string[] {
  if (codes.length < 2) return [];
  const known = new Set(codes);
  const sentences = text.replace(/\([^()]*\)/g, ' ').split(/[.:;]\s+|\.$/);
  return (
    sentences
      .map((sentence) => wordsOfList(sentence))
      .find((words) => words.length > 1 && words.every((word) => known.has(word))) ?? []
  );
}

function wordsOfList(sentence: string): readonly string[] {
  return sentence
    .split(/\s*(?:,|\||\bor\b|\band\b)\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
