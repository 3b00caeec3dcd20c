import type { DocumentedMember } from '../../model/documented.ts';
import type { Prose } from '../../model/outline.ts';
import type { SourceFile } from '../../text/source.ts';
import { readType, unstated } from '../../type-names/read-type.ts';
import { conditionInWords } from '../conditions.ts';
import { type ExplainBySigns, withSaid } from '../legends/marked-members.ts';
import { signsOfName } from '../legends/signs.ts';
import { nullInWords, optionalInWords, valueLinksOf, valuesInWords, valuesOfCell } from '../member-facts.ts';
import { type NamedMember, readMemberName } from '../member-names.ts';
import { presenceWord } from '../tables/column-meanings.ts';
import { typeInWords } from '../types-in-words.ts';
import { PLAIN_NAME } from './plain-names.ts';

const MARKED =
  /^(?:<a\s[^<>]*>\s*<\/a>\s*)?(?:\[\s*)?(?:\*\*|__)?(?:`([^`\n]+)`|(?:\*\*|__)((?:[^*_`\n]|_(?!_))+?)(?=\*\*|__)|[*_]([a-z](?:[^*_`\s]|_(?=\w))*)[*_](?=\s|:))(?:\*\*|__)?(?:\s*\](?:\([^)\s]*\)))?/;
/** `name (type): text`, `name: type – text`, `name — text`; the name is as code has it. */
const PLAIN =
  /^([a-z_][\w.[\]]*)(?:\s+\(([^()]+)\)\s*[:–—-]|\s*[:：]\s+(?=(?:array|list|string|int|number|float|bool|object|date|uuid|map)\w*\b)|\s+[–—]\s+)/i;

/** How the items of a list are read. */
export interface ItemReading {
  readonly file: SourceFile;
  readonly isPlain: boolean;
  /** What legends say of a member by its signs. */
  readonly explain: ExplainBySigns<Prose>;
}

/** Signs behind a name, in front of what the item says of it. */
const SIGNS = /^\s*[*†‡]{1,4}(?=\s|[:：(–—-]|$)/;

/** The signs of the member that an item documents. */
export function signsOfItem(item: Prose, isPlain: boolean): ReadonlySet<string> {
  const shown = nameIn(item.source.trim(), isPlain);
  if (shown === '') return new Set();
  const behind = SIGN_BEHIND.exec(restOf(item.text, shown))?.[0] ?? '';
  const end = item.source.indexOf(shown) + shown.length;
  return signsOfName(item.source.slice(0, end + MAX_NOTE), `${/[*†‡]+$/.exec(shown)?.[0] ?? ''} ${behind}`);
}

/** A letter in brackets is a sign where nothing else is in them. */
const SIGN_BEHIND = /^\s*(?:[*†‡]{1,4}|\([A-Za-z*†‡+!]{1,3}\)|\[[A-Za-z*†‡]{1,3}\])(?=\s|[:：(–—-]|$)/;

/** So long is the number of a note behind a name: `<sup>1</sup>`. */
const MAX_NOTE = 12;

/** The name that an item begins with, as it stands there; empty if there is none. */
function nameIn(source: string, isPlain: boolean): string {
  const marked = MARKED.exec(source);
  const plain = marked === null ? (PLAIN.exec(source) ?? (isPlain ? PLAIN_NAME.exec(source) : null)) : null;
  return marked?.[1] ?? marked?.[2] ?? marked?.[3] ?? plain?.[1] ?? '';
}

/**
 * The member that an item of a list documents; nothing if it begins with no name of one.
 * @param owner The path of the item that this one is nested in.
 */
export function readItem(
  item: Prose,
  owner: readonly string[],
  { file, isPlain, explain }: ItemReading,
): DocumentedMember | undefined {
  const shown = nameIn(item.source.trim(), isPlain);
  const name = owner.length > 0 && isAnyName(shown) ? ANY_NAME : readMemberName(shown.replace(/[:：]$/, ''));
  if (
    name === undefined ||
    /^(?:true|false|null|\d.*)$/.test(name.path.join('.')) ||
    (name.rest !== '' && !/^\W*$/.test(name.rest))
  )
    return undefined;
  const rest = restOf(item.text, shown).replace(SIGNS, '');
  const bracket = /^\s*[([{<（]([^()[\]{}<>（）]{1,120})[)\]}>）]\s*/.exec(rest);
  const behind = /^\s*[:：–—-]*\s*/.exec(rest.slice(bracket?.[0].length ?? 0))?.[0].length ?? 0;
  const description = rest.slice((bracket?.[0].length ?? 0) + behind).trim();
  const words = bracket?.[1] ?? '';
  const codes = item.codes.filter((code) => code !== shown);
  const stated = typeOfWords(words, rest, item);
  const atEnd = wordsAtEnd(description);
  const told = atEnd.type.kinds.length > 0 ? atEnd.type : typeInWords({ text: description, codes });
  const type = stated.kinds.length > 0 || stated.reference !== undefined ? stated : { ...told, nullable: stated.nullable };
  const marks = MARKS.exec(rest)?.[1] ?? '';
  const said =
    optionalInMarks(`${words},${marks}`) ?? optionalInWords(`(${words})`) ?? atEnd.optional ?? optionalInWords(description);
  const condition = conditionInWords({ text: description, codes });
  const values = condition === undefined ? valuesOf({ text: description, codes }) : undefined;
  const member: DocumentedMember = {
    path: [...owner, ...name.path],
    type: { ...type, nullable: type.nullable || nullInWords(words) || nullInWords(marks) || nullInWords(description) },
    optional: name.isMarkedOptional ? true : said,
    description: description === '' ? undefined : description,
    knownValues: values ?? [],
    ...valueLinksOf(values, [item]),
    ...(condition === undefined ? {} : { condition }),
    place: { file, span: item.span },
  };
  return withSaid(member, explain(item));
}

/** `<field_name>`, `{key}`: stands for the name of each member. */
function isAnyName(text: string): boolean {
  return /^(?:<[\p{L}_][\p{L}\p{N}_ -]*>|\{[\p{L}_][\p{L}\p{N}_ -]*\})$/u.test(text);
}

const ANY_NAME: NamedMember = { path: ['{}'], isMarkedOptional: false, depth: 0, rest: '' };

interface WordsAtEnd {
  readonly type: DocumentedMember['type'];
  readonly optional: boolean | undefined;
}

const NOTHING_AT_END: WordsAtEnd = { type: unstated, optional: undefined };
const SCALAR_WORD = /^(?:string|integer|int|number|float|double|boolean|bool|object|array|list|timestamp)s?(?: of \w+)?$/i;

/** `the address of the buyer (string, optional)`, `(iOS/integer/required)`: a type in brackets behind the description. */
function wordsAtEnd(description: string): WordsAtEnd {
  const parts = /[([]([^()[\]]{1,80})[)\]]\W*$/.exec(description)?.[1]?.split(/\s*[,/;|]\s*/) ?? [];
  const word = parts.find((part) => SCALAR_WORD.test(part.trim()));
  if (word === undefined) return NOTHING_AT_END;
  return { type: readType(word.trim()), optional: optionalInMarks(parts.join(',')) };
}

/** What stands behind a type and in front of the description: `string, optional: what it is`. */
const MARKS =
  /^\s*[:：–—-]*\s*[A-Za-z][\w [\]]{0,40}((?:\s*,\s*(?:(?:not )?required|optional|nullable|mandatory|read-?only))+)\s*(?=[:：.–—-]|$)/i;

/** What one of some marks between commas says of whether a member must be there, in any language. */
function optionalInMarks(text: string): boolean | undefined {
  const said = text.split(/[,，、;]/).map(presenceWord);
  const isNeeded = said.find((one) => one !== undefined);
  return isNeeded === undefined ? undefined : !isNeeded;
}

/** Values that a description names, or consists of. */
function valuesOf(words: Pick<Prose, 'text' | 'codes'>): readonly string[] {
  const listed = valuesInWords(words);
  const all = listed.length > 0 ? listed : valuesOfCell(words);
  return all.length > 1 ? all : [];
}

function restOf(text: string, name: string): string {
  const at = text.indexOf(name.replace(/:$/, ''));
  return at === -1 ? text : text.slice(at + name.replace(/:$/, '').length).replace(/^\s*\?/, '');
}

/** `(string, optional)`, `*string*: …`, `: String. …` */
function typeOfWords(words: string, rest: string, { links }: Prose): DocumentedMember['type'] {
  const cleaned = words.replace(/\b(?:optional|required|nullable|read-?only|deprecated)\b/gi, '').replace(/^[\s,]+|[\s,]+$/g, '');
  const inBrackets = cleaned === '' ? unstated : readType(cleaned, links);
  if (inBrackets.kinds.length > 0 || inBrackets.reference !== undefined) return inBrackets;
  const first = /^\s*[:：–—-]*\s*((?:array of |list of )?[A-Za-z]+(?:\[\])?)\s*(?:[.,;:–—(-]|$)/.exec(rest)?.[1];
  const named = first === undefined ? unstated : readType(first);
  return named.kinds.length > 0 &&
    named.reference === undefined &&
    /^(?:array|list|string|int|num|float|double|bool|object|null|date|uuid|hash|map)/i.test(first ?? '')
    ? named
    : unstated;
}
