import type { Condition, Part } from '../../model/documented.ts';
import { partInWords } from '../../type-names/part-of.ts';
import { conditionInWords } from '../conditions.ts';
import { nullInWords } from '../member-facts.ts';

/** What words say of all members that have a mark. */
export interface Saying {
  readonly optional: boolean | undefined;
  readonly nullable: boolean;
  readonly condition: Condition | undefined;
  /** Which members the part of a structure has that the marked member is. */
  readonly part?: Part;
  /** Whether it is a word on presence alone: then what has no mark is the opposite. */
  readonly isPlain: boolean;
}

const PRESENT = String.raw`(?:required|mandatory|present|included|sent|returned|set|provided|appears?|available|populated)`;
const ON_CONDITION = new RegExp(
  String.raw`\b${PRESENT}\b[^.;]{0,30}?\b(?:if|when|where|unless|depending)\b|\b${PRESENT} (?:only|for|with|on|in)\b(?!\s+(?:all|every|each|any|the (?:response|payload|body|event|request|message|webhook)))|\bonly\b|\bexcept\b`,
  'i',
);
const OPTIONAL =
  /\boptional(?:ly)?\b|\bnot (?:always|necessarily|required|mandatory|guaranteed)\b|\bnon-?(?:required|mandatory)\b|\bconditional(?:ly)?\b|\b(?:may|might|can|could)(?: not| also| sometimes)? (?:be )?(?:absent|missing|omitted|left out|included|present|there|sent|appear)\b|\b(?:sometimes|omitted|absent)\b/i;
const REQUIRED =
  /\b(?:required|mandatory|compulsory|obligatory|always|guaranteed|never (?:absent|missing|omitted))\b|\b(?:present|included|sent|returned) (?:in|with|on|for) (?:all|every|each|any)\b/i;
const ABOUT_VALUE = /\b(?:empty|null|zero|blank|unique|encrypted|deprecated|sensitive|ignored|read-?only)\b/i;

/** What the words of a legend say of a member; nothing where they say nothing of whether it is there, can be null, or what it has. */
export function sayingOf(text: string, codes: readonly string[]): Saying | undefined {
  const part = /\bpartial\b/i.test(text) ? partInWords(text) : undefined;
  if (part !== undefined) return { optional: undefined, nullable: false, condition: undefined, part, isPlain: false };
  const condition = conditionInWords({ text, codes });
  const depends = condition !== undefined || ON_CONDITION.test(text);
  const optional = depends || OPTIONAL.test(text) ? true : REQUIRED.test(text) ? false : undefined;
  const nullable = nullInWords(text) || /^\W*(?:can|may|might) be null\b|\bnullable\b/i.test(text);
  const isOfValue = optional === false && /\balways\b/i.test(text) && ABOUT_VALUE.test(text);
  if ((optional === undefined || isOfValue) && !nullable) return undefined;
  return { optional: isOfValue ? undefined : optional, nullable, condition, isPlain: !depends };
}
