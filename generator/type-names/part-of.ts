import type { DocumentedType, Part } from '../model/documented.ts';

/*
 * `partial user object`: only some members of a structure are there. Which ones, pages say behind the type, or where they describe the
 * member: "without `email`", "only contains `id` and `name`".
 */

/** Words in front of a structure that is there in part. */
const PARTIAL = /^(?:partial(?:ly filled)?|subset of)\s+/i;
const ARTICLES = /^(?:an?|the|optional|required|one|single)\s+/i;

/** A type without the words in front that do not name it, and whether one of them says that it is there in part. */
export function withoutLeading(text: string): { readonly words: string; readonly isPart: boolean } {
  const isAtEnd = /\bobjects?\s*\(partial\)$/i.test(text);
  let [words, isPart] = [isAtEnd ? text.replace(/\s*\(partial\)$/i, '') : text, isAtEnd];
  for (let left = ''; left !== words; ) {
    left = words;
    const named = words.replace(ARTICLES, '');
    isPart ||= PARTIAL.test(named);
    words = named.replace(PARTIAL, '');
  }
  return { words, isPart };
}

/** Words such as `partial` that stand in front of a link. */
export function isPartAt(text: string, link: string): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(link)));
  return /\bpartial\s+["'`]?$/i.test(before) || PARTIAL.test(link);
}

const UTILITY = /^(partial|pick|omit)<\s*([^,<>]+?)\s*(?:,\s*((?:\|?\s*["'`][\w$.-]+["'`]\s*)+))?>$/i;

/** `Partial<User>`, `Pick<User, 'id' | 'name'>`, `Omit<User, 'email'>`: the type in it, and which part of it that is. */
export function partInBrackets(words: string): { readonly of: string; readonly part: Part } | undefined {
  const [, utility = '', of, listed] = UTILITY.exec(words) ?? [];
  if (of === undefined || (listed === undefined) !== /^partial$/i.test(utility)) return undefined;
  const names = [...(listed ?? '').matchAll(/["'`]([\w$.-]+)["'`]/g)].map(([, name = '']) => name);
  if (listed === undefined) return { of, part: {} };
  return { of, part: /^pick$/i.test(utility) ? { only: names } : { without: names } };
}

const NAME = '["\'`]?[A-Za-z_$][\\w$.-]*["\'`]?';
const LIST = `(?:the\\s+)?(${NAME}(?:(?:\\s*,\\s*(?:(?:and|or)\\s+)?|\\s+(?:and|or|&)\\s+)${NAME})*)(?:\\s+(?:fields?|keys?|properties|property|attributes?|members?))?`;
const END = '\\s*\\)?\\s*$';
const HAS = '(?:contain(?:s|ing)?|includes?|including|has|have|having|with)';
const WITHOUT =
  "(?:lacks?|lacking|without|(?:is |are )?missing|omit(?:s|ting)?|excludes|excluding|except(?: for)?|(?:(?:does|do|will) not|(?:does|do)n['’]t) (?:contain|include|have)|leaves? out)";

/** What a clause says, the most telling first. */
const CLAUSES: readonly (readonly [keyof Part, RegExp])[] = [
  ['without', new RegExp(`\\b${WITHOUT}\\s+${LIST}${END}`, 'i')],
  ['only', new RegExp(`\\b(?:only\\s+${HAS}|${HAS}\\s+only|just|only)\\s+${LIST}${END}`, 'i')],
  ['only', new RegExp(`^\\W*(?:it\\s+)?${HAS}\\s+${LIST}${END}`, 'i')],
];
/** At least two names, and nothing else. */
const NAMES_ALONE = new RegExp(`^\\W*${LIST}${END}`, 'i');

/** Longer clauses name no members. */
const MAX_CLAUSE = 400;

/** Which members words say are there. Whether the structure has members of these names is for others to judge. */
export function partInWords(text: string): Part | undefined {
  for (const clause of text.split(/[.;:](?:\s|$)| [–—-] /)) {
    if (clause.length > MAX_CLAUSE) continue;
    for (const [kind, pattern] of CLAUSES) {
      const names = namesIn(pattern.exec(clause)?.[1]);
      if (names.length > 0) return { [kind]: names };
    }
    const alone = namesIn(NAMES_ALONE.exec(clause)?.[1]);
    if (alone.length > 1) return { only: alone };
  }
  return undefined;
}

function namesIn(list = ''): readonly string[] {
  return list.split(/\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|&)\s+/i).flatMap((name) => {
    const bare = name.replace(/^["'`]|["'`]$/g, '');
    return bare === '' ? [] : [bare];
  });
}

/** A type whose words go on with which part it is: `partial user object: without email, phone` → the type, and the rest. */
export function splitPart(words: string): { readonly typed: string; readonly part: Part | undefined } {
  const [, typed, said = ''] = /^(.*?\bpartial\b.*?\bobjects?\b)[\s:,(–—-]+(\S.*)$/i.exec(words) ?? [];
  const part = typed === undefined ? undefined : partInWords(said);
  return typed === undefined || part === undefined ? { typed: words, part: undefined } : { typed, part };
}

/** Whether a type, or what is in it, is a structure in part, and nothing says yet in which part. */
export function isOpenPart({ part, items, values }: DocumentedType): boolean {
  if (part !== undefined) return part.only === undefined && part.without === undefined;
  return [items, values].some((inner) => inner !== undefined && isOpenPart(inner));
}

/** A type with what further words say of which part it is, where it is one of which that is not known. */
export function withPart(type: DocumentedType, part: Part | undefined): DocumentedType {
  if (part === undefined || !isOpenPart(type)) return type;
  const { items, values } = type;
  return {
    ...type,
    ...(type.part === undefined ? {} : { part }),
    items: items === undefined ? undefined : withPart(items, part),
    values: values === undefined ? undefined : withPart(values, part),
  };
}
