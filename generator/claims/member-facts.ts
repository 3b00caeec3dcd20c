import type { DocumentedType } from '../model/documented.ts';
import type { Cell, Link } from '../model/outline.ts';
import type { SchemaType } from '../model/schema.ts';
import { readType, unstated } from '../type-names/read-type.ts';
import { announcedValues } from './prose/announced-values.ts';
import { maskCodes, valuesAtStart, type WordedValue } from './prose/value-list.ts';
import { withoutQuotes } from './quotes.ts';
import { nonEnglishColumnMeaning, presenceWord } from './tables/column-meanings.ts';

/** That a member is left out now and then: "Omitted if …", "Only present when …". */
const LEFT_OUT =
  /\b(?:omitted|absent|missing|left out|not (?:present|included|sent))\s+(?:if|when|unless)\b|\bonly (?:present|included|sent|set|provided|returned|available) (?:if|when|for|on)\b|\b(?:may|can|might) (?:also )?be (?:absent|missing|omitted|left out)\b/i;

/** A sentence that begins with the condition on which a member is there: "Only for gifts.", "Included when `action` is `edited`." */
const ON_CONDITION =
  /(?:^|[.;(–—]\s*)(?:(?:it is |is )?(?:present|included)(?: only)?\s+(?:if|when)|only\s+(?:if|when|for|with|in case)(?!\s+(?:internal|informational|information|debug|test|display)))\b/i;

/** What words say of whether a member must be there; `undefined` where they say nothing. */
export function optionalInWords(text: string): boolean | undefined {
  if (/^\W*(?:not required|optional)\b|\((?:[^()]*,\s*)?optional(?:,[^()]*)?\)|\boptional\.\s*$/i.test(text)) return true;
  if (/^\W*required\b|\((?:[^()]*,\s*)?required(?:,[^()]*)?\)|\*\*REQUIRED\*\*|\bREQUIRED\b/.test(text)) return false;
  if (/^\W*required\b(?![-\w])|[.!?]\s+required\.?\s*$/i.test(text)) return false;
  return LEFT_OUT.test(text) || ON_CONDITION.test(text) ? true : undefined;
}

/** What stands for yes and no in a column about presence: words, signs, and codes of them; letters only where nothing else is in the cell. */
const YES =
  /^\W*(?:yes|true|y|x|✓|✔|✅|☑|required|mandatory|always|1)\b|^[✓✔✅☑]|^:(?:\w*check\w*|heavy_plus_sign):|^\W?[*●•✱◆]\W?$|^[RM]$/iu;
const NO =
  /^\W*(?:no|false|n|optional|never|sometimes|conditional(?:ly)?|not required|0)\b|^[-–—✗✘❌]|^:(?:x|heavy_minus_sign|heavy_multiplication_x|no_entry\w*|negative_squared_cross_mark):|^[OC]$|^\s*$/iu;

/** What a cell of a column about presence says. */
export function optionalInCell(header: string, text: string): boolean | undefined {
  const says = YES.test(text) ? true : NO.test(text) ? false : undefined;
  const said = says ?? presenceWord(text);
  if (said === undefined) return undefined;
  return /optional/i.test(header) || nonEnglishColumnMeaning(header) === 'optional' ? said : !said;
}

/** Whether words say that the value can be null: `string or null`, "(or `null` if there is none)", "nullable". */
export function nullInWords(text: string): boolean {
  return (
    /\b(?:or|may be|can be|is|be|else|otherwise)\s+(?:set to\s+|an?\s+)?`?null`?\b|`?\bnull`?\s+(?:if|when|for|unless)\b|\bnullable\b(?!:)|\|\s*null\b|\(null\)/i.test(
      text,
    ) && !/\b(?:never|not|cannot be|non)[ -]+`?null(?:able)?\b/i.test(text)
  );
}

const ANNOUNCES =
  /\b(?:possible|allowed|valid|supported|accepted|following|available|known) (?:\w+ )?(?:values?|types?|options?|states?|statuses)\b|\bone of\b|\bvalues? (?:are|is|include)\b|\bcan be\b|\bmay be\b|\beither\b|\bwill be\b|\bmust be\b|\balways\b|\benum\b/i;

/** Constants that a cell lists with marks of its own: `* MADE: it is new<br>* GONE: it is deleted`. */
const BULLETED = /(?:^|\s)[*•-]\s*([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\s*[:：]/g;

/** Values that words name for a member: ``Possible values are `Delivered`, `Expanded` and `Failed`.`` */
export function valuesInWords(words: Pick<Cell, 'text' | 'codes'>): readonly string[] {
  return wordedValues(words).map(({ value }) => value);
}

/** Values that words name for a member, with what they say that each one means. */
export function wordedValues(words: Pick<Cell, 'text' | 'codes'>): readonly WordedValue[] {
  const announced = new Map(announcedValues(words).map((one) => [one.value, one]));
  const named = new Set(namedValues(words, [...announced.keys()]));
  return [...named].map((value) => announced.get(value) ?? { value, meaning: undefined });
}

function namedValues({ text, codes }: Pick<Cell, 'text' | 'codes'>, announced: readonly string[]): readonly string[] {
  const bulleted = [...text.matchAll(BULLETED)].map(([, value = '']) => value);
  if (bulleted.length > 1) return bulleted;
  if (!ANNOUNCES.test(text)) {
    const quoted = codes.filter((code) => /^"[^"]+"$|^'[^']+'$/.test(code));
    if (quoted.length > 1) return quoted.map((code) => code.slice(1, -1));
    const alone = valuesBySelf(text, codes);
    return alone.length > 0 ? alone : announced;
  }
  const values = codes.map(withoutQuotes).filter((code) => /^[\w .:/-]+$/.test(code) && !/^(?:null|true|false)$/.test(code));
  return values.length > 1 ? values : announced;
}

/** ``Which event it is. `MADE` or `GONE`.``: the values that a sentence consists of. */
function valuesBySelf(text: string, codes: readonly string[]): readonly string[] {
  for (const sentence of text.split(/(?<=[.:;])\s+/)) {
    const own = codes.filter((code) => sentence.includes(code));
    const values =
      own.length > 1 && own.every((code) => /^[A-Za-z][\w.:-]*$/.test(code))
        ? valuesOfCell({ text: sentence.replace(/\.$/, ''), codes: own })
        : [];
    if (values.length > 1) return values;
  }
  return [];
}

/** Values that a cell consists of: `` `open`, `keepalive` or `message` ``. */
export function valuesOfCell({ text, codes }: Pick<Cell, 'text' | 'codes'>): readonly string[] {
  const outside = codes.reduce((rest, code) => rest.replace(code, ''), text);
  if (codes.length === 0) return quotedValues(text);
  const isList = /^(?:[\s,;|/、，；]|or|and|null|one of|either|:|e\.g\.|或|和|または|및|oder|ou|или)*$/i.test(outside);
  return isList ? codes.map(withoutQuotes).filter((code) => code !== 'null') : [];
}

/** The values of a cell in a column of them, which may be bare words, or points of a list. */
export function valuesOfColumn(cell: Cell): readonly string[] {
  const marked = valuesOfCell(cell);
  if (marked.length > 0) return marked;
  if (cell.points.length > 1) return cell.points.every((point) => /^[\w.:/-]+$/.test(point)) ? cell.points : [];
  const { values, rest } = valuesAtStart(maskCodes(cell));
  return values.length > 1 && /^[\s.]*$/.test(rest) ? values.map(({ value }) => value) : [];
}

/** Values in quotes that a text consists of: `"open" | "paid"`. */
function quotedValues(text: string): readonly string[] {
  const { values, rest, form } = valuesAtStart({ text, codes: [] });
  return form === 'marked' && values.length > 1 && rest.trim() === '' ? values.map(({ value }) => value) : [];
}

/** What values written as text are, as far as text can tell: a number in an example may as well be one in quotes. */
export function typeOfValues(values: readonly string[], isExample: boolean): DocumentedType {
  const kinds = new Set(values.flatMap((value) => kindsOfText(value.trim(), isExample)));
  return { ...unstated, kinds: [...kinds] };
}

function kindsOfText(text: string, isExample: boolean): readonly SchemaType[] {
  if (/^(?:true|false)$/i.test(text)) return ['boolean'];
  if (text === 'null' || text === '') return [];
  if (/^\{.*\}$/s.test(text) && text.includes(':')) return ['object'];
  if (/^\[.*\]$/s.test(text)) return ['array'];
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text)) return isExample ? ['string', 'number'] : ['number'];
  return ['string'];
}

/** The value that a cell shows as an example, if it shows one. */
export function exampleOfCell({ text, codes }: Pick<Cell, 'text' | 'codes'>): string | undefined {
  const value = codes[0] ?? text;
  return value === '' || /^(?:-|–|—|n\/a|none|empty|see below|see above|\.{3}|…|_.*_)$/i.test(value.trim())
    ? undefined
    : value.trim();
}

const SCALARS: ReadonlySet<SchemaType> = new Set(['string', 'number', 'integer']);

/** The values that the words of a type list beside it: ``enum (`open`, `paid`)``, `1, 2, or 3`. */
function valuesOfType(cell: Cell): readonly string[] {
  const { values, rest, form } = valuesAtStart(maskCodes(cell));
  const stated = form === 'number' && rest.trim() === '' && values.length > 1 ? values : announcedValues(cell);
  return [...new Set(stated.map(({ value }) => value))];
}

/** The type that a cell states, by words, by links, or by the values that it lists. */
export function typeOfCell(cell: Cell | undefined): { readonly type: DocumentedType; readonly values: readonly string[] } {
  if (cell === undefined || cell.text === '') return { type: unstated, values: [] };
  const type = readType(cell.text, cell.links);
  const isNamed = type.kinds.length > 0 || type.reference !== undefined;
  if (isNamed && type.kinds.every((kind) => SCALARS.has(kind))) return { type, values: valuesOfType(cell) };
  const values = isNamed ? [] : valuesOfCell(cell);
  if (values.length === 0 || values.some((value) => readType(value).kinds.length > 0)) return { type, values: [] };
  const listed = typeOfValues(values, false);
  return {
    type: { ...listed, nullable: type.nullable || nullInWords(cell.text) },
    values: listed.kinds.includes('string') && values.length > 1 ? values : [],
  };
}

/** The link of a description that leads to what a member is, if its type leaves that open. */
export function referenceIn(description: Cell | undefined, { kinds, items, reference }: DocumentedType): Link | undefined {
  const isOpen = reference === undefined && items?.reference === undefined && (items?.kinds.length ?? 0) === 0;
  if (description === undefined || !isOpen || !kinds.every((kind) => kind === 'object' || kind === 'array')) return undefined;
  return description.links.find(({ target }) => target.includes('#'));
}

/** What words link to that may list the values of a member, if they name none themselves. */
export function valueLinksOf(
  known: readonly unknown[] | undefined,
  words: readonly (Pick<Cell, 'links'> | undefined)[],
): { valueLinks?: readonly Link[] } {
  const links = known?.length === 0 ? words.flatMap((one) => one?.links ?? []) : [];
  return links.length === 0 ? {} : { valueLinks: links };
}
