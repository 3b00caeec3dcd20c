import type { Cell } from '../../model/outline.ts';
import { withoutQuotes } from '../quotes.ts';

/** One of the values that words list, and what they say that it means. */
export interface WordedValue {
  readonly value: string;
  readonly meaning: string | undefined;
}

/** What values mean, by the value; nothing where that is said of none. */
export function meaningsOf(values: readonly WordedValue[]): { meanings?: Readonly<Record<string, string>> } {
  const said = values.flatMap(({ value, meaning }) => (meaning === undefined ? [] : [[value, meaning] as const]));
  return said.length === 0 ? {} : { meanings: Object.fromEntries(said) };
}

/** How the values of a list are written: as code or in quotes, or as bare words and numbers. */
type Form = 'marked' | 'bare' | 'number';

/** Text in which pieces of code stand as numbers between marks, so that what is in them is not taken for text. */
export interface MaskedText {
  readonly text: string;
  readonly codes: readonly string[];
}

const MARK = '\uE000';

/** Puts marks in the place of code. */
export function maskCodes({ text, codes }: Pick<Cell, 'text' | 'codes'>): MaskedText {
  let masked = '';
  let from = 0;
  const found: string[] = [];
  for (const code of codes) {
    const at = text.indexOf(code, from);
    if (at === -1 || code === '') continue;
    masked += `${text.slice(from, at)}${MARK}${found.push(code) - 1}${MARK}`;
    from = at + code.length;
  }
  return { text: masked + text.slice(from), codes: found };
}

const ITEM = new RegExp(
  `^\\s*(?:${MARK}(\\d+)${MARK}|"([^"]{1,80})"|“([^”]{1,80})”|'([^']{1,80})'|(-?\\d+)(?![\\w.%])|([A-Za-z][\\w.:/-]*))`,
);
/** Behind a value: `(bronze)`, `= bronze`, `: bronze`. */
const MEANING = /^\s*(?:\(([^()]{1,80})\)|(?:=|:|–|—|\s-\s)\s*([^,;|\uE000]{1,80}?)(?=\s*(?:[,;|\uE000]|\.(?:\s|$)|$)))/;
const SEPARATOR = /^\s*(?:,\s*(?:or\b|and\b)?|;|\||\/|\bor\b|\band\b|[*•]\s|\s-\s)\s*/i;

/** So many values are read of one list. */
export const MAX_VALUES = 500;

/**
 * The values of a list that a text begins with; none if it begins with no list of several. All of them are written alike.
 * @param rest Told what stands behind the list.
 */
export function valuesAtStart({ text, codes }: MaskedText): {
  readonly values: readonly WordedValue[];
  readonly rest: string;
  readonly form: Form;
} {
  const values: WordedValue[] = [];
  let rest = text.replace(/^\s*(?:either\s+|the\s+(?=["“\uE000])|[*•-]\s)?/i, '');
  let form: Form = 'marked';
  while (values.length < MAX_VALUES) {
    const item = ITEM.exec(rest);
    if (item === null) break;
    const [whole, code, double, curly, single, number, word] = item;
    const own = word !== undefined ? 'bare' : number !== undefined ? 'number' : 'marked';
    if (values.length > 0 && own !== form) break;
    form = own;
    const shown =
      code === undefined
        ? (double ?? curly ?? single ?? number ?? word?.replace(/[.:]+$/, '') ?? '')
        : (codes[Number(code)] ?? '');
    const isEnd = word !== undefined && /[.]$/.test(word);
    const behind = rest.slice(whole.length);
    const meaning = isEnd ? null : MEANING.exec(behind);
    values.push({ value: withoutQuotes(shown), meaning: (meaning?.[1] ?? meaning?.[2])?.trim() });
    rest = behind.slice(meaning?.[0].length ?? 0);
    const separator = isEnd ? null : SEPARATOR.exec(rest);
    if (separator === null) break;
    rest = rest.slice(separator[0].length).replace(/^either\s+/i, '');
  }
  return { values: values.filter(({ value }) => value !== '' && value !== 'null'), rest, form };
}
