import { partInHeader, partNamed } from './parts.ts';

/** What the variables of a piece of code hold: the expressions that are assigned to them. */
export type Assigned = ReadonlyMap<string, string>;

const MAX_LENGTH = 300;
const MAX_DEPTH = 6;
/** What code does to a body that no scheme can say. */
const CHANGES =
  /\b(?:\w*b(?:ase)?64\w*|(?:en|de)code64|md5\w*|\w*sort\w*|http_build_query|urlencode\w*|sha(?:1|256|512)\w*|hexdigest|\w*querystring\w*)\s*\(/i;

/** What an expression puts together, where something is done to it that no scheme can say. */
export const CHANGED = 'changed';

/**
 * What an expression of code puts together, in any of the usual languages: `t + "." + body`, `` `${t}.${body}` ``,
 * `"#{t}.#{body}"`, `fmt.Sprintf("%s.%s", t, body)`, `[t, body].join(".")`.
 * @example
 * signedBy('timestamp + "." + rawBody', new Map())
 * // → '{timestamp}.{body}'
 */
export function signedBy(expression: string, assigned: Assigned, depth = 0): string | undefined {
  const text = unwrapped(expression.trim());
  if (text.length > MAX_LENGTH || depth > MAX_DEPTH || text === '') return undefined;
  if (CHANGES.test(text)) return CHANGED;
  const resolve = (part: string): string | undefined => signedBy(part, assigned, depth + 1);
  const parts = topLevelParts(text, /^(?: \. |\.(?=['"$])|\s*\+\s*|\s*\|\|\s*)/);
  if (parts.length > 1) return joined(parts.map(resolve), '');
  return listed(text, resolve) ?? formatted(text, resolve) ?? quoted(text, resolve) ?? variable(text, resolve, assigned);
}

function joined(parts: readonly (string | undefined)[], separator: string): string | undefined {
  if (parts.includes(CHANGED)) return CHANGED;
  return parts.some((part) => part === undefined) ? undefined : parts.join(separator);
}

const WRAPPERS: readonly RegExp[] = [
  /^\(([^()]*)\)$/,
  /^(?:Buffer\.from|bytes|bytearray|String|str|encoder\.encode|utf8|new TextEncoder\(\)\.encode|(?:\w+\.)*Encoding\.\w+\.GetBytes|JSON\.stringify|json\.dumps|\[\]byte|string|await)\s*\(([\s\S]*?)(?:,\s*(?:['"][\w-]+['"]|encoding\s*=\s*['"][\w-]+['"]|separators\s*=.*))?\)$/,
  /^([\s\S]+?)\.(?:encode|toString|to_s|getBytes|decode|as_bytes|to_string|asBytes|bytes|b)\s*\((?:['"][\w-]*['"]|StandardCharsets\.\w+|encoding\s*=\s*['"][\w-]+['"])?\)$/,
  /^await ([\s\S]+)$/,
];

/** Without what only makes bytes of text. */
function unwrapped(expression: string): string {
  for (let text = expression, rounds = 0; rounds < MAX_DEPTH && text.length <= MAX_LENGTH; rounds++) {
    const inner = WRAPPERS.map((wrapper) => wrapper.exec(text)?.[1]).find((found) => found !== undefined && isBalanced(found));
    if (inner === undefined) return text;
    text = inner.trim();
  }
  return expression;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

/** A text in parts, divided outside of quotes and parentheses. */
export function topLevelParts(text: string, divider: RegExp): readonly string[] {
  const parts: string[] = [];
  let [depth, quote, start] = [0, '', 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (/["'`]/.test(character)) quote = character;
    else if (/[([{]/.test(character)) depth++;
    else if (/[)\]}]/.test(character)) depth--;
    else if (depth === 0) {
      const [found] = divider.exec(text.slice(at, at + 12)) ?? [];
      if (found === undefined || found === '') continue;
      parts.push(text.slice(start, at));
      start = at + found.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}

type Resolve = (part: string) => string | undefined;

/** `[t, body].join('.')`, `'.'.join([t, body])`, `implode('.', [$t, $body])`. */
function listed(text: string, resolve: Resolve): string | undefined {
  const [, items, separator] = /^\[([^\]]*)\]\.join\(\s*['"`]([^'"`]*)['"`]\s*\)$/.exec(text) ?? [];
  const [, glue, more] =
    /^['"]([^'"]*)['"]\.join\(\s*[[(]([\s\S]*)[\])]\s*\)$/.exec(text) ??
    /^implode\(\s*['"]([^'"]*)['"]\s*,\s*\[([^\]]*)\]\s*\)$/.exec(text) ??
    [];
  const list = items ?? more;
  return list === undefined ? undefined : joined(topLevelParts(list, /^\s*,\s*/).map(resolve), separator ?? glue ?? '');
}

/** `Sprintf("%s.%s", t, body)`, `"{}.{}".format(t, body)`. */
function formatted(text: string, resolve: Resolve): string | undefined {
  const [, form, list] =
    /^(?:[\w.]*(?:sprintf|format|format!))\s*\(\s*["']([^"']*)["']\s*,([\s\S]*)\)$/i.exec(text) ??
    /^["']([^"']*)["']\.format\(([\s\S]*)\)$/.exec(text) ??
    /^["']([^"']*)["']\s*%\s*\(?([^()]*)\)?$/.exec(text) ??
    [];
  if (form === undefined || list === undefined) return undefined;
  const values = topLevelParts(list, /^\s*,\s*/).map(resolve);
  const pieces = form.split(/%[sdv]|\{\d*\}/);
  if (pieces.length !== values.length + 1) return undefined;
  return joined(
    pieces.flatMap((piece, index) => (index === 0 ? [piece] : [values[index - 1], piece])),
    '',
  );
}

/** A text in quotes, with what is put into it. */
function quoted(text: string, resolve: Resolve): string | undefined {
  const [, content] =
    /^(?:[fbrFBR]{0,2}|\$)(?:"([\s\S]*)"|'([\s\S]*)'|`([\s\S]*)`)$/.exec(text)?.filter((one) => one !== undefined) ?? [];
  if (content === undefined || /["'`]/.test(content.replace(/[[(]['"][\w-]+['"][\])]/g, ''))) return undefined;
  const pieces = content.split(/[$#]?\{\{?\s*([^{}]+?)\s*\}?\}|\$(\w+)/);
  const resolved = pieces.map((piece, index) => (index % 3 === 0 || piece === undefined ? (piece ?? '') : resolve(piece)));
  return joined(resolved, '');
}

/** A variable, by what is assigned to it, or else by its name; or a header that is read. */
function variable(text: string, resolve: Resolve, assigned: Assigned): string | undefined {
  const name = text.replace(/^\$/, '');
  const given = assigned.get(name);
  if (given !== undefined && given !== text && !mentions(given, name)) {
    const found = resolve(given);
    if (found !== undefined && /\{(?:body|timestamp|id|nonce)\}/.test(found)) return found;
    if (found === CHANGED) return CHANGED;
  }
  const [, header] = /['"]([\w-]+)['"]\s*[\])]/.exec(text) ?? [];
  if (header !== undefined) return partInHeader(header) ?? partNamed(header);
  return /^[\w$.>()[\]:\s-]+$/.test(text) ? partNamed(name.replace(/\(\)/g, '')) : undefined;
}

function mentions(expression: string, name: string): boolean {
  return expression.split(/[^\w$]+/).includes(name);
}
