import type { DocumentedMember, DocumentedType } from '../../model/documented.ts';
import type { Fence, Outline } from '../../model/outline.ts';
import { originSpan } from '../../text/embedded.ts';
import { readType, unstated } from '../../type-names/read-type.ts';
import type { MemberClaim } from '../tables/member-tables.ts';

const DECLARATION =
  /\b(?:interface\s+(\w+)(?:<[^<>{}]*>)?(?:\s+extends\s+([\w.,\s<>]+?))?|type\s+(\w+)(?:<[^<>{}]*>)?\s*=)\s*\{/g;

/** Further properties, and types nested deeper, are skipped. */
const MAX_MEMBERS = 10_000;
const MAX_DEPTH = 32;

/**
 * The interfaces and object types in TypeScript that a page shows, as lists of their members.
 * @example
 * readTypeScript(page('```ts\ninterface Order { id: string; total?: number }\n```')).flatMap(({ members }) => members.map(({ path, optional }) => [path, optional]))
 * // → [[['id'], false], [['total'], true]]
 */
export function readTypeScript(outline: Outline): readonly MemberClaim[] {
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block, at) =>
      block.kind === 'fence' && /^(?:ts|tsx|typescript)$/.test(block.language)
        ? declarationsOf(block, outline).map((claim) => ({ ...claim, section, at }))
        : [],
    ),
  );
}

function declarationsOf({ code }: Fence, { page }: Outline): readonly Omit<MemberClaim, 'section' | 'at'>[] {
  const found: Omit<MemberClaim, 'section' | 'at'>[] = [];
  let end = 0;
  for (const match of code.text.matchAll(DECLARATION)) {
    if (match.index < end) continue;
    const body = { text: code.text, at: match.index + match[0].length, count: 0 };
    const place = { file: page, span: originSpan(code, match.index, match.index + match[0].length) };
    const members = readBody(body, [], (from, to) => ({ file: page, span: originSpan(code, from, to) }));
    end = body.at;
    const className = match[1] ?? match[3] ?? '';
    if (members.length > 0)
      found.push({
        members,
        form: 'declaration',
        unread: [],
        heading: className,
        context: [],
        introduction: '',
        className,
        place,
      });
  }
  return found;
}

interface Body {
  readonly text: string;
  at: number;
  count: number;
}

const SPACE = /(?:\s+|\/\/[^\n]*|;|,)*/y;
const COMMENT = /\/\*\*?([\s\S]*?)\*\//y;
const MEMBER = /(?:readonly\s+)?(?:(\w+|"[^"\n]+"|'[^'\n]+')(\?)?|\[\s*\w+\s*:\s*\w+\s*\])\s*:\s*/y;

function readBody(
  body: Body,
  owner: readonly string[],
  placeOf: (from: number, to: number) => DocumentedMember['place'],
): DocumentedMember[] {
  const members: DocumentedMember[] = [];
  let comment: string | undefined;
  while (body.at < body.text.length && body.count < MAX_MEMBERS && owner.length < MAX_DEPTH) {
    skip(body, SPACE);
    const documented = take(body, COMMENT);
    if (documented !== undefined) {
      comment = documented[1]
        ?.replace(/^\s*\*+ ?/gm, '')
        .replace(/@\w+[\s\S]*$/, '')
        .replace(/\s+/g, ' ')
        .trim();
      continue;
    }
    const from = body.at;
    const match = take(body, MEMBER);
    if (match === undefined) break;
    body.count++;
    const name = match[1]?.replace(/^["']|["']$/g, '') ?? '{}';
    const path = [...owner, name];
    const { words, inner } = readTypeText(body, path, placeOf);
    members.push(
      {
        ...memberOf(path, words, { optional: match[2] === '?', comment, isObject: inner.length > 0 }),
        place: placeOf(from, body.at),
      },
      ...inner,
    );
    comment = undefined;
  }
  const close = body.text.indexOf('}', body.at);
  body.at = close === -1 ? body.text.length : close + 1;
  return members.filter(({ path }) => path.at(-1) !== '{}' || path.length > 1);
}

/** The text of a type up to where the member ends; what is in braces is read as members of it. */
function readTypeText(
  body: Body,
  path: readonly string[],
  placeOf: (from: number, to: number) => DocumentedMember['place'],
): { words: string; inner: DocumentedMember[] } {
  const inner: DocumentedMember[] = [];
  let words = '';
  for (let depth = 0; body.at < body.text.length; ) {
    const character = body.text[body.at] ?? '';
    if (character === '{') {
      body.at++;
      const isList = /Array<\s*$/.test(words);
      inner.push(...readBody(body, isList ? [...path, '[]'] : path, placeOf));
      words += 'object';
      continue;
    }
    if ('<(['.includes(character)) depth++;
    if ('>)]'.includes(character)) depth--;
    if (
      character === '}' ||
      (depth <= 0 &&
        /[;\n,]/.test(character) &&
        !/[|&<(,]\s*$/.test(words) &&
        !/^\s*\n?\s*[|&]/.test(body.text.slice(body.at + 1, body.at + 40)))
    )
      break;
    words += character;
    body.at++;
  }
  return { words: words.replace(/\/\/.*$/gm, '').trim(), inner };
}

function memberOf(
  path: readonly string[],
  words: string,
  about: { optional: boolean; comment: string | undefined; isObject: boolean },
): Omit<DocumentedMember, 'place'> {
  const literals = [...words.matchAll(/["']([^"'\n]*)["']/g)].map(([, value = '']) => value);
  const bare = words
    .replace(/["'][^"'\n]*["']/g, 'string')
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

function skip(body: Body, pattern: RegExp): void {
  pattern.lastIndex = body.at;
  body.at += pattern.exec(body.text)?.[0].length ?? 0;
}

function take(body: Body, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = body.at;
  const match = pattern.exec(body.text);
  if (match === null) return undefined;
  body.at += match[0].length;
  return match;
}
