import type { Condition, DocumentedMember } from '../model/documented.ts';
import type { Cell } from '../model/outline.ts';
import { withoutQuotes } from './quotes.ts';

/* When a member is there: "only if `action` is `edited`", "Present when `status` is one of `failed` and `expired`". */

/** Words by which a sentence says that a member is there, in front of the condition. */
const PRESENT =
  /\b(?:only|present|includ(?:ed|es)|sent|provided|available|set|appears?|exists?|applies|applicable|returned|specific to|exclusive(?:ly)?)\b/i;
/** Words that say the opposite, or speak of the value. */
const OTHERWISE =
  /\b(?:null|empty|not|never|omitted|absent|missing|zero|blank|unless|except|removed|deprecated|without)\b|n['’]t\b/i;
/** The member and what it has to be; the values are the code behind it. */
const CONDITION =
  /(?:if|when|where|while)\s+(?:the\s+)?(?:value\s+of\s+|event['’]s\s+)?["'`]?([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*){0,3})["'`]?(?:\s+(?:field|property|attribute|member|key|value))?\s*(?:\bis\b|\bwas\b|\bare\b|\bequals\b|={1,3}|:)\s*(?:set\s+to\s+|equal\s+to\s+)?(?:(?:either|one\s+of|any\s+of)\b:?\s*)?(.{1,400})/iy;
/** `for the "edited" action`, "for `opened` and `edited` actions". */
const FOR_VALUES = /\bfor\s+(?:the\s+)?([^.;()]{1,120}?)\s+(action|status|kind|reason|state|type|operation)s?\b/i;

/** What words say of when a member is there: the member that decides, and the values that it has to have then. */
export function conditionInWords({ text, codes }: Pick<Cell, 'text' | 'codes'>): Condition | undefined {
  for (const sentence of text.split(/(?<=[.;])\s+/)) {
    for (const { index } of sentence.matchAll(/\b(?:if|when|where|while)\b/gi)) {
      const found = conditionAt(sentence, index, codes);
      const before = sentence.slice(0, index);
      // Without a word for presence, the condition has to name the member as code: "The old title, if `action` was `edited`."
      if (found !== undefined && !OTHERWISE.test(before) && (PRESENT.test(before) || codes.includes(found.member))) return found;
    }
    const [, listed = '', word = ''] = FOR_VALUES.exec(sentence) ?? [];
    const named = conditionValues(listed, codes);
    if (named.length > 0 && PRESENT.test(sentence) && !OTHERWISE.test(sentence))
      return { member: word.toLowerCase(), values: named };
  }
  return undefined;
}

/** The condition that stands at an offset. */
function conditionAt(text: string, offset: number, codes: readonly string[]): Condition | undefined {
  CONDITION.lastIndex = offset;
  const [, member = '', rest = ''] = CONDITION.exec(text) ?? [];
  const values = conditionValues(rest, codes);
  return values.length === 0 ? undefined : { member, values };
}

/** The condition that a cell consists of, as in a column "When": `` `action` is `edited` ``. */
export function conditionOfCell({ text, codes }: Pick<Cell, 'text' | 'codes'>): Condition | undefined {
  const words = /^(?:if|when|where)\b/i.test(text) ? text : `if ${text.replace(/^only\s+(?:if|when|where)\s+/i, '')}`;
  const found = conditionAt(words, 0, codes);
  return found === undefined || !codes.includes(found.member) ? undefined : found;
}

/** The values that a text begins with: code, or a word in quotes, with nothing but commas and words like `or` between them. */
function conditionValues(text: string, codes: readonly string[]): readonly string[] {
  const named = new Set(codes.map(withoutQuotes));
  const values: string[] = [];
  for (const [, quote, value = ''] of text.matchAll(/(?:[\s,/|]|\b(?:or|and|the)\b)*(["'“]?)([\w.:-]*\w)["'”]?/gy)) {
    if (quote === '' && !named.has(value)) break;
    values.push(value);
  }
  return values;
}

/** The members of a list, each with the condition that it is read to have only where the list has the member that decides, beside it or at a path. */
export function withConditionsOfList(members: readonly DocumentedMember[]): readonly DocumentedMember[] {
  const names = new Set(members.map(({ path }) => path.join('.')));
  return members.map((member) => {
    const { condition, ...others } = member;
    if (condition === undefined) return member;
    const beside = [...member.path.slice(0, -1), condition.member].join('.');
    return names.has(condition.member) || names.has(beside) ? { ...member, optional: true } : others;
  });
}
