import type { DocumentedMember, DocumentedType } from '../../model/documented.ts';
import { readType, unstated } from '../../type-names/read-type.ts';
import { withoutQuotes } from '../quotes.ts';

/** Code that is read, how far it has been read, and how many members were found. */
export interface TypeBody {
  readonly text: string;
  at: number;
  count: number;
  /** What a name that is given to a type by `type X = …` stands for, as far as that is no object. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly placeOf: (from: number, to: number) => DocumentedMember['place'];
}

/** Further properties, and types nested deeper, are skipped. */
const MAX_MEMBERS = 10_000;
const MAX_DEPTH = 32;

const SPACE = /(?:\s+|\/\/[^\n]*|;|,)*/y;
const COMMENT = /\/\*\*?([\s\S]*?)\*\//y;
const MEMBER = /(?:readonly\s+)?(?:(\w+|"[^"\n]+"|'[^'\n]+')(\?)?|\[\s*\w+\s*:\s*\w+\s*\])\s*:\s*/y;

/** The members of an object type, from behind its opening brace to behind the closing one; those within by their paths. */
export function readTypeBody(body: TypeBody, owner: readonly string[] = []): DocumentedMember[] {
  const members: DocumentedMember[] = [];
  let comment: string | undefined;
  while (body.at < body.text.length && body.count < MAX_MEMBERS && owner.length < MAX_DEPTH) {
    skip(body, SPACE);
    const documented = take(body, COMMENT);
    if (documented !== undefined) {
      comment = wordsOf(documented[1] ?? '');
      continue;
    }
    const from = body.at;
    const match = take(body, MEMBER);
    if (match === undefined) break;
    body.count++;
    const name = match[1] === undefined ? '{}' : withoutQuotes(match[1]);
    const path = [...owner, name];
    const { words, inner, remark } = readTypeText(body, path);
    const place = body.placeOf(from, body.at);
    const behind = take(body, BEHIND)?.[1]?.trim() ?? remark;
    const about = { optional: match[2] === '?', comment: comment ?? behind, isObject: inner.length > 0 };
    members.push({ ...memberOf(path, words, about), place }, ...inner);
    comment = undefined;
  }
  const close = body.text.indexOf('}', body.at);
  body.at = close === -1 ? body.text.length : close + 1;
  return members.filter(({ path }) => path.at(-1) !== '{}' || path.length > 1);
}

/** The words of a comment, without its stars and tags. */
function wordsOf(comment: string): string {
  return comment
    .replace(/^\s*\*+ ?/gm, '')
    .replace(/@\w+[\s\S]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A remark at the end of the line of a member, behind what ends it. */
const BEHIND = /[;,]?[ \t]*\/\/[ \t]*([^\n]*)/y;
const TEMPLATE = /`[^`]*`/y;
const REMARK = /\/\/[ \t]*([^\n]*)|\/\*[\s\S]*?\*\//y;

/** A type as it is written, the members of objects in it, and a remark amid it. */
interface TypeText {
  readonly words: string;
  readonly inner: DocumentedMember[];
  readonly remark: string | undefined;
}

/** The text of a type up to where the member ends; what is in braces is read as members of it. */
function readTypeText(body: TypeBody, path: readonly string[]): TypeText {
  const inner: DocumentedMember[] = [];
  let words = '';
  let remark: string | undefined;
  for (let depth = 0; body.at < body.text.length; ) {
    const said = take(body, REMARK);
    if (said !== undefined) {
      remark = said[1]?.trim() ?? remark;
      continue;
    }
    const template = take(body, TEMPLATE);
    words += template?.[0] ?? '';
    const character = body.text[body.at] ?? '';
    if (character === '{') {
      body.at++;
      const isList = /Array<\s*$/.test(words);
      inner.push(...readTypeBody(body, isList ? [...path, '[]'] : path));
      words += 'object';
      continue;
    }
    if ('<(['.includes(character)) depth++;
    if ('>)]'.includes(character)) depth--;
    if (character === '}' || (depth <= 0 && endsType(body, character, words))) break;
    words += character;
    body.at++;
  }
  return { words: withAliases(words.trim(), body.aliases), inner, remark };
}

/** Whether a member ends here: at a semicolon, a comma, or the end of a line on neither side of which an operator stands. */
function endsType({ text, at }: TypeBody, character: string, words: string): boolean {
  return /[;\n,]/.test(character) && !/[|&<(,]\s*$/.test(words) && !/^\s*\n?\s*[|&]/.test(text.slice(at + 1, at + 40));
}

/** Names of types that stand for a type of another kind than an object, as what they stand for. */
function withAliases(words: string, aliases: ReadonlyMap<string, string>): string {
  if (aliases.size === 0) return words;
  return words.replace(/(["'`])(?:(?!\1).)*\1|\b[A-Z]\w*\b/g, (word) => aliases.get(word) ?? word);
}

function memberOf(
  path: readonly string[],
  written: string,
  about: { optional: boolean; comment: string | undefined; isObject: boolean },
): Omit<DocumentedMember, 'place'> {
  const words = written.replace(/`[^`]*`/g, 'string');
  // In these, literals are names of members.
  const isChoice = /\b(?:Pick|Omit)</.test(words);
  const literals = isChoice ? [] : [...words.matchAll(/["']([^"'\n]*)["']/g)].map(([, value = '']) => value);
  const bare = (isChoice ? words : words.replace(/["'][^"'\n]*["']/g, 'string'))
    .replace(/\bundefined\b\s*\|?/g, '')
    .replace(/\|\s*$/, '')
    .trim();
  const isNumbers = /^-?\d+(?:\s*\|\s*-?\d+)*$/.test(bare);
  const type: DocumentedType =
    about.isObject && bare === 'object'
      ? { ...unstated, kinds: ['object'] }
      : isNumbers
        ? { ...unstated, kinds: ['integer'] }
        : namedType(readType(bare.replace(/^\|\s*/, '')));
  return {
    path,
    type,
    optional: about.optional,
    description: about.comment === '' ? undefined : about.comment,
    knownValues: literals.length > 1 ? literals : [],
    ...(literals.length === 1 ? { example: literals[0] ?? '' } : {}),
  };
}

/** A name that is declared elsewhere says nothing by itself: it can be an alias of anything. */
function namedType(type: DocumentedType): DocumentedType {
  const isName = type.reference !== undefined && type.reference.target === '';
  return { ...type, kinds: isName ? [] : type.kinds, items: type.items === undefined ? undefined : namedType(type.items) };
}

function skip(body: TypeBody, pattern: RegExp): void {
  pattern.lastIndex = body.at;
  body.at += pattern.exec(body.text)?.[0].length ?? 0;
}

function take(body: TypeBody, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = body.at;
  const match = pattern.exec(body.text);
  if (match === null) return undefined;
  body.at += match[0].length;
  return match;
}
