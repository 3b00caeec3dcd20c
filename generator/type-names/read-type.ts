import type { DocumentedType } from '../model/documented.ts';
import type { Link } from '../model/outline.ts';
import type { Format, SchemaType } from '../model/schema.ts';
import { typeInEnglish } from './other-languages.ts';
import { partInBrackets, splitPart, withoutLeading, withPart } from './part-of.ts';

const nothing: DocumentedType = {
  kinds: [],
  format: undefined,
  nullable: false,
  items: undefined,
  values: undefined,
  reference: undefined,
};

/** The scalar types that publishers write, by the first word that tells them. */
const SCALARS: readonly { readonly pattern: RegExp; readonly kind: SchemaType; readonly format?: Format }[] = [
  { pattern: /^(?:unix|epoch|posix)[ -]*(?:time(?:stamp)?|seconds|epoch)?\b/i, kind: 'number' },
  {
    pattern: /^(?:iso ?-?8601|rfc ?-?(?:3339|822)|date-?time(?:offset)?|utc ?date|timestamp|time)\b/i,
    kind: 'string',
    format: 'date-time',
  },
  { pattern: /^(?:guid|uuid)\b/i, kind: 'string', format: 'uuid' },
  { pattern: /^(?:uri|url)\b/i, kind: 'string', format: 'uri' },
  {
    pattern:
      /^(?:string|str|text|snowflake|char|date|time ?span|duration|e-?mail|enum|binary|base64|hex(?:adecimal)?|image data|file contents|varchar|locale|(?:mime|media|content)[ -]?type|phone|decimal string|ip(?:v4|v6)?[ -]address)s?\b/i,
    kind: 'string',
  },
  { pattern: /^(?:u?integer|int|u?int(?:8|16|32|64)|uint|long|short|byte|bigint)s?\b/i, kind: 'integer' },
  { pattern: /^(?:number|float(?:32|64)?|double|decimal|numeric|real)s?\b/i, kind: 'number' },
  { pattern: /^(?:boolean|bool|true|false)s?\b/i, kind: 'boolean' },
  { pattern: /^null\b/i, kind: 'null' },
];

/** What identifies things is none of them, though they are linked to: `role object ids`, `id of the user`. */
const IDS = /^(?:[\w[\]`'’.-]+\s+){1,4}ids?$|^(?:ids?|identifiers?)\s+of\s+\S/i;
/** The anchor of a structure that is itself called after ids. */
const LEADS_TO_IDS = /[-_/#]ids?(?:-(?:structure|object))?$/i;

/** What is longer is no type; reading one calls itself for each type within. */
const MAX_TYPE_LENGTH = 500;

/** Reads what a cell says of a type. */
export function readType(text: string, links: readonly Link[] = []): DocumentedType {
  // Marks around a part of a word are none in Markdown: `**?**string`.
  const words = text.replace(/\*\*|__/g, '').trim();
  if (words.length > MAX_TYPE_LENGTH) return nothing;
  const nullable = /^\?|\?$/.test(words);
  const { typed, part } = splitPart(words.replace(/^\?\s*|\s*\?$/g, ''));
  const stated = withPart(readUnion(typed, links), part);
  return {
    ...stated,
    kinds: stated.kinds.filter((kind) => kind !== 'null'),
    nullable: nullable || stated.kinds.includes('null'),
  };
}

/** A type without anything said of it. */
export const unstated: DocumentedType = nothing;

/** A list of numbers, each of which it can be: `1, 2, 3, 4, or 5`. */
const NUMBERS = /^-?\d+(?:\.\d+)?(?:\s*(?:,|\||\bor\b|\/)\s*(?:or\s+)?-?\d+(?:\.\d+)?)+$/;

function readUnion(text: string, links: readonly Link[]): DocumentedType {
  if (NUMBERS.test(text)) return { ...nothing, kinds: [text.includes('.') ? 'number' : 'integer'] };
  const parts = splitOutside(text, /^(?:\s*\|\s*|,?\s+or\s+|\s*\/\s*|\s*,\s+)/);
  if (parts.length === 1) return readOne(text, links);
  const types = parts.map((part) => readOne(part, links)).filter((type, index) => index === 0 || isSaid(type));
  const first = types.find((type) => type.kinds.some((kind) => kind !== 'null')) ?? nothing;
  return {
    ...first,
    kinds: [...new Set(types.flatMap((type) => type.kinds))],
    format: types.filter((type) => type.kinds[0] !== 'null').length > 1 ? undefined : first.format,
  };
}

function isSaid({ kinds, reference }: DocumentedType): boolean {
  return kinds.length > 0 || reference !== undefined;
}

/**
 * Reads words that stand where a value would, as in `"at": <unix time in seconds>`: the first word that names a type
 * counts, wherever it is.
 */
export function readDescribedType(text: string): DocumentedType {
  const whole = readType(text);
  if (whole.kinds.length > 0 || text.length > MAX_TYPE_LENGTH) return { ...whole, reference: undefined };
  const found = text
    .split(/[^A-Za-z0-9-]+/)
    .map((word) => readType(word.toLowerCase()))
    .find(({ kinds }) => kinds.length > 0);
  return found === undefined ? nothing : { ...nothing, kinds: found.kinds, nullable: /\bnull\b/i.test(text) };
}

function readOne(text: string, links: readonly Link[]): DocumentedType {
  const bracketed = partInBrackets(text.trim());
  if (bracketed !== undefined) return inPart(readType(bracketed.of, links), bracketed.part);
  const { words, isPart } = withoutLeading(text.trim());
  return isPart ? inPart(readNamed(words, links, text), {}) : readNamed(words, links);
}

/** What a name of a type says of it if only a part of what it refers to is there. */
function inPart(type: DocumentedType, part: DocumentedType['part']): DocumentedType {
  return type.reference === undefined || part === undefined ? type : { ...type, part };
}

/** Reads a type without what stands in front of its name, which may be in the text of a link: `[partial user](…) object`. */
function readNamed(text: string, links: readonly Link[], whole?: string): DocumentedType {
  const words = typeInEnglish(
    text
      .replace(/^\d+[- ](?:bytes?|char(?:acter)?s?|digits?)(?:[- ]long)?\s+(?:(?:lower|upper)-?case )?(?=\S)/i, '')
      .replace(/^`|`$/g, ''),
  );
  const plural = /^(string|integer|int|number|float|boolean|bool|object|json|uuid|url)s?\s+(?:array|list)s?$/i.exec(words)?.[1];
  const item = plural === undefined ? itemText(words) : /^json$/i.test(plural) ? '' : plural;
  if (item !== undefined) return { ...nothing, kinds: ['array'], items: item === '' ? undefined : readType(item, links) };
  const value = mapValueText(words);
  if (value !== undefined)
    return {
      ...nothing,
      kinds: ['object'],
      values: value === '' || value.toLowerCase() === 'object' ? nothing : readType(value, links),
    };
  const link = links.find((candidate) => candidate.text !== '' && (whole ?? words).includes(candidate.text));
  const scalar = SCALARS.find(({ pattern }) => pattern.test(words));
  if (scalar !== undefined && (link === undefined || !/\bobjects?\b/i.test(words)))
    return { ...nothing, kinds: [scalar.kind], format: scalar.format };
  if (IDS.test(words) && !(link !== undefined && LEADS_TO_IDS.test(link.target)))
    return { ...nothing, kinds: ['string', 'integer'], isTold: true };
  if (/^(?:any|mixed|varies|dynamic|unknown)\b/i.test(words)) return nothing;
  if (/^(?:object|json|struct|hash|dict)s?$/i.test(words) || (/^json\b/i.test(words) && link === undefined))
    return { ...nothing, kinds: ['object'] };
  const name = words.replace(/\s+(?:object|structure|entity|type|data structure)s?\b.*$/i, '');
  if (link !== undefined)
    return { ...nothing, kinds: /\b(?:objects?|structures?)\b/i.test(words) ? ['object'] : [], reference: link };
  if (name !== words || /^[A-Z][A-Za-z0-9]+(?:\.[A-Z][A-Za-z0-9]+)*$/.test(words))
    return { ...nothing, kinds: ['object'], reference: { text: name, target: '' } };
  return nothing;
}

/** `array of X`, `List<X>`, `X[]`, `array[X]` → X; `array` → nothing said. */
function itemText(words: string): string | undefined {
  const before = /^(?:array|list|collection|set|sequence|arrays|lists)(?:\s+of(?:\s+(?:up to )?\w+)?)?$/i.exec(words);
  if (before !== null) return words.replace(/^\S+(?:\s+of\s*)?/i, '');
  const of = /^(?:array|list|collection|set|sequence|arrays|lists)\s+of\s+(.+)$/i.exec(words);
  if (of !== null) return of[1];
  const generic =
    /^(?:array|i?list|ienumerable|icollection|ireadonlylist|collection|set|sequence)\s*[<[(]\s*(.+?)\s*[>\])]$/i.exec(words);
  if (generic !== null) return generic[1];
  return /^(.+?)\s*\[\s*\]$/.exec(words)?.[1] ?? /^\[\s*(.+)\s*\]$/.exec(words)?.[1] ?? /^\[\]\s*(\S.*)$/.exec(words)?.[1];
}

/** `map of X to Y`, `Dictionary<X, Y>`, `object of Y` → Y; `map` → nothing said. */
function mapValueText(words: string): string | undefined {
  const generic = /^(?:i?dictionary|map|hash|record|dict)\s*[<[]\s*\w+\s*,\s*(.+?)\s*[>\]]$/i.exec(words);
  if (generic !== null) return generic[1];
  const brackets = /^map\[\s*\w+\s*\]\s*(\S.*)$/i.exec(words);
  if (brackets !== null) return brackets[1];
  const from = /^(?:map|dictionary|mapping|hash)\s+(?:of|from)\s+.+?\s+to\s+(.+)$/i.exec(words);
  if (from !== null) return from[1];
  const of = /^(?:map|dictionary|object|hash)\s+of\s+(.+)$/i.exec(words);
  if (of !== null) return of[1];
  return /^(?:map|dictionary|hashmap|key[- ]value pairs?)$/i.test(words) ? '' : undefined;
}

/** Parts of a text at a separator that stands outside of all brackets. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if ('<[('.includes(character)) depth++;
    else if ('>])'.includes(character)) depth--;
    else if (depth === 0) {
      const match = separator.exec(text.slice(at));
      if (match === null || at === 0) continue;
      parts.push(text.slice(start, at));
      at += match[0].length - 1;
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
