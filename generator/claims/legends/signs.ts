import type { Cell } from '../../model/outline.ts';

/*
 * Signs by which pages mark members and explain them elsewhere: `*`, `†`, `(o)`, `¹`, bold. A sign has one form here, however it
 * is written: a letter in brackets is small and without them, a number of a note is `^1`, and type faces are words in double brackets.
 */

/** A name in bold, or in italics, as a sign. */
const BOLD = '⟦bold⟧';
const ITALIC = '⟦italic⟧';

const BARE = String.raw`\*{1,4}|[†‡§¶#]{1,3}|\^\w{1,20}|[+!?°¤✱◆]`;
const BRACKETED = String.raw`\((?:[*†‡+!?]|[A-Za-z]{1,3})\)|\[(?:[*†‡+!?]|[A-Za-z]{1,3})\]`;
const FACE = `${BOLD}|${ITALIC}`;

/** A sign where a sentence speaks of it; a capital alone is one, too: `R = required`. */
export const SIGN_IN_WORDS = String.raw`(?:${FACE}|["'“‘\`]?(?:${BRACKETED}|${BARE})["'”’\`]?|["'“‘\`]?[A-Z]["'”’\`]?(?=\s*(?:=|:|–|—|-|means\b|denotes\b|indicates\b|stands\b)))`;

const SIGNS_BEHIND = new RegExp(String.raw`(?:${BRACKETED}|[*†‡§¶]{1,4}|\^\w{1,20}|(?<=\s)[+!#°¤✱◆])`, 'g');
const SIGN_ALONE = new RegExp(String.raw`^(?:${BRACKETED}|${BARE}|[A-Z])$`);

/** The one form of a sign. */
export function signOf(text: string): string {
  const bare = text.trim().replace(/^["'“‘`]|["'”’`]$/g, '');
  if (bare === BOLD || bare === ITALIC) return bare;
  const inner = /^[([](.+)[)\]]$/.exec(bare)?.[1] ?? bare;
  return /^[A-Za-z]{1,3}$/.test(inner) ? inner.toLowerCase() : inner;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A text in which numbers of notes have one form: `[^1]`, `¹` and `<sup>1</sup>` are `^1`. */
export function withNotes(text: string): string {
  return text
    .replace(/\[\^([\w-]{1,20})\]:?/g, ' ^$1 ')
    .replace(/<sup>\s*(\d{1,2})\s*<\/sup>/gi, ' ^$1 ')
    .replace(/[¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => ` ^${SUPERSCRIPTS.indexOf(digit)} `)
    .replace(/<\/?(?:sup|small|em|i)>/gi, ' ');
}

/** How signs are called in words, the longer names first. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:(?:an?|the|two) )?(?:double (?:asterisk|star)s?|two (?:asterisks|stars))\b(?:\s*\(?["'`]?\*\*["'`]?\)?)?/gi, ' ** '],
  [
    /\b(?:(?:an?|the) )?(?:(?:single|red|small) )?(?:asterisks?|stars?)\b(?: (?:sign|symbol|character))?(?:\s*\(?["'`]?\*["'`]?\)?)?/gi,
    ' * ',
  ],
  [/\b(?:(?:an?|the) )?double dagger\b(?:\s*\(?‡\)?)?/gi, ' ‡ '],
  [/\b(?:(?:an?|the) )?dagger\b(?:\s*\(?†\)?)?/gi, ' † '],
  [/\b(?:(?:an?|the) )?plus sign\b(?:\s*\(?["'`]?\+["'`]?\)?)?/gi, ' + '],
  [/\b(?:(?:an?|the) )?exclamation (?:mark|point)\b(?:\s*\(?["'`]?!["'`]?\)?)?/gi, ' ! '],
  [/\b(?:(?:an?|the) )?question mark\b(?:\s*\(?["'`]?\?["'`]?\)?)?/gi, ' ? '],
  [/\b(?:(?:a|the) )?bold(?:face|faced|ed)?\b(?: (?:type|text|fonts?|face|letters))?/gi, ` ${BOLD} `],
  [/\b(?:(?:an?|the) )?italic(?:s|ized)?\b(?: (?:type|text|fonts?|face|letters))?/gi, ` ${ITALIC} `],
];

/** A sentence in which signs stand that it calls by their names. */
export function withSignsForWords(text: string): string {
  return CALLED.reduce((rest, [name, sign]) => rest.replace(name, sign), text);
}

/**
 * The signs at the name of a member: around it, behind it, and its type face.
 * @param source The name with its Markdown, and what stands with it.
 * @param rest What stands behind the name, without Markdown.
 */
export function signsOfName(source: string, rest: string): ReadonlySet<string> {
  const signs = new Set<string>();
  const text = source.trim();
  if (/^(?:\\?\*\s*)?(?:\*\*|__|<b>|<strong>)(?=\S)/i.test(text)) signs.add(BOLD);
  else if (/^(?:[*_](?![*_\s])[^*_\s][^*\s]*[*_](?![*_\w])|<i>|<em>)/i.test(text)) signs.add(ITALIC);
  const lead = /^\\?([*†‡§+!]{1,3})\s*(?=[`\p{L}_])/u.exec(text)?.[1];
  if (lead !== undefined && !/^\*{1,3}[^*\s]+\*{1,3}(?!\w)/.test(text)) signs.add(lead);
  const numbers = withNotes(text).match(/\^\w{1,20}/g) ?? [];
  const behind = rest.match(SIGNS_BEHIND) ?? [];
  for (const sign of [...numbers, ...behind]) signs.add(signOf(sign));
  return signs;
}

/** The sign that a cell consists of, if it is nothing else. */
export function signOfCell({ text }: Pick<Cell, 'text'>): string | undefined {
  const alone = text.trim();
  return SIGN_ALONE.test(alone) ? signOf(alone) : undefined;
}

/** The signs at the end of a type or a description, and a letter in brackets in front of one: `(o) The title`. */
export function signsAround({ text }: Pick<Cell, 'text'>): readonly string[] {
  const shown = withNotes(text).trim();
  const front = new RegExp(String.raw`^(?:${BRACKETED})(?=\s|$)`).exec(shown)?.[0];
  const end = /(?:[*†‡]{1,4}|\^\w{1,20})$/.exec(shown)?.[0];
  return [front, end].flatMap((sign) => (sign === undefined ? [] : [signOf(sign)]));
}
