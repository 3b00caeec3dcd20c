import { words } from './case.ts';

/** Marks of notes behind a word: `[^1]`, `¹`, `†`, `\*`. The `²` of a unit is none. */
const NOTE_MARKS = / ?\[\^[\w-]{1,20}\]|(?<=\p{L}{3}|[.,)])[¹²³⁴-⁹]+|[†‡]+|(?<=[\p{L}\p{N}).])\\?\*{1,3}(?=[\s.,;)]|$)/gu;

/** Elements, comments and directives of templates. A placeholder such as `<name>` is no element. */
const TAGS =
  /<!--[^<>]*-->|<\/?(?:a|abbr|b|br|code|dd|div|dl|dt|em|font|i|img|kbd|li|mark|ol|p|pre|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul|var)(?:\s[^<>]*)?\/?>|\{%[^{}]*%\}|\{\{[^{}]*\}\}/gi;

const LINK = /!?\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g;

/** Bold and italics, where the marks stand around words. */
const EMPHASIS = /(?<![\w*])(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1(?![\w*])|(?<!\w)(__?)(?=\S)([^_\n]+?)(?<=\S)\3(?!\w)/g;

const SCALAR = String.raw`(?:string|text|str|integer|int(?:32|64)?|long|number|float|double|boolean|bool|object|array|list|date(?:-?time)?)s?`;
const TYPE = String.raw`(?:(?:array|list) of (?:${SCALAR}|objects?)|${SCALAR}(?:\[\])?)`;
const PRESENCE = String.raw`(?:required|optional|mandatory|not required)`;

/** `Required.`, `(string, optional)`, `String –`: words in front that say what the type says. */
const IN_FRONT = new RegExp(
  String.raw`^(?:[(\[]\s*(?:${TYPE}|${PRESENCE})(?:\s*[,|/;]\s*(?:${TYPE}|${PRESENCE}|nullable))*\s*[)\]]\s*[.:–—-]*|(?:${TYPE}|${PRESENCE})(?:\s*,\s*(?:${TYPE}|${PRESENCE}|nullable))*\s*(?:[.:;]|\s[–—-](?=\s)|$))\s*`,
  'i',
);

/** The same in brackets at the end: `the id of the order (string, required)`. */
const AT_END = new RegExp(
  String.raw`\s*[(\[]\s*(?:${TYPE}|${PRESENCE})(?:\s*[,|/;]\s*(?:${TYPE}|${PRESENCE}|nullable))*\s*[)\]](?=\s*[.]?\s*$)|(?<=[.!?])\s+${PRESENCE}\.?\s*$`,
  'i',
);

/** Descriptions that are longer are not searched for marks: none is written by hand. */
const MAX_LENGTH = 20_000;

/**
 * A description without the marks of the page that it is from (Markdown, HTML, notes), and without words that only repeat
 * what a type says, such as `Required.` and `(string)`. Nothing where nothing is left.
 * @example
 * cleanDescription('**Required.** The [id](#id) of the order\\*')
 * // → 'The id of the order'
 */
export function cleanDescription(description: string | undefined): string | undefined {
  if (description === undefined) return undefined;
  if (description.length > MAX_LENGTH) return description;
  const plain = outsideCode(description.replace(/\s+/g, ' '), (text) =>
    text
      .replace(TAGS, ' ')
      .replace(LINK, '$1')
      .replace(EMPHASIS, (_, _stars, bold, _lines, italic) => bold ?? italic)
      .replace(NOTE_MARKS, '')
      .replace(/\\([_*`[\]<>#|~-])/g, '$1'),
  );
  const said = withoutTypeWords(
    plain
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[-–—:;,.]+\s+/, ''),
  );
  return /[\p{L}\p{N}]/u.test(said) ? said : undefined;
}

/** Changes a text, but for what stands in it as code. */
function outsideCode(text: string, change: (plain: string) => string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

function withoutTypeWords(text: string): string {
  let rest = text.replace(/^description\s*[:：]\s*/i, '');
  for (let front = IN_FRONT.exec(rest); front !== null && front[0] !== ''; front = IN_FRONT.exec(rest))
    rest = rest.slice(front[0].length);
  return rest.replace(AT_END, '').trim();
}

/** What ends with a point and no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|no|approx|resp|incl|max|min|[A-Z])\.$/i;

/**
 * The first sentences of a text, at most as many as are asked for.
 * @example
 * firstSentences('Its id, e.g. A-17. It never changes. It is unique.', 2)
 * // → 'Its id, e.g. A-17. It never changes.'
 */
export function firstSentences(text: string, count: number): string {
  let found = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?](?:["'”’)\]]+)?(?=\s+["'“‘(`]?[\p{Lu}\p{N}])|[。！？]/gu)) {
    const until = index + end.length;
    if (ABBREVIATION.test(text.slice(Math.max(0, index - 8), index + 1))) continue;
    found++;
    if (found === count) return text.slice(0, until);
  }
  return text;
}

/**
 * A text as a sentence: with a capital, where it begins with a plain word, and a mark at its end.
 * @example
 * asSentence('the id of the order')
 * // → 'The id of the order.'
 */
export function asSentence(text: string): string {
  const begun = /^[a-z]+(?:'s)?(?:[ ,.]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.!?:…。！？](?:["'”’)\]]+)?$/.test(begun) ? begun : `${begun.replace(/[,;]$/, '')}.`;
}

/** Whether a description has no other words than the name of what it describes: `Order ID` of `order_id`. */
export function repeatsName(description: string, name: string): boolean {
  const said = words(description).filter((word) => !/^(?:the|an?)$/.test(word));
  return said.length > 0 && said.join('') === words(name).join('');
}
