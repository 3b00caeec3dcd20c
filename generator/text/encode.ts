/*
 * One encoder for each place in generated code that text of a page can reach. Page text gets into an output through
 * one of these and in no other way.
 */

/**
 * Controls, invisible and direction-changing characters, line separators, lone surrogates. The selector that makes an
 * emoji of a sign is let through: pages are full of it.
 */
const UNSAFE = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const ALL_UNSAFE = new RegExp(UNSAFE, 'gu');

/** Whether a text has anything that does not show, other than line ends, and the tabs of other languages. */
export function hasUnsafe(text: string): boolean {
  return MORE_THAN_LINES.test(text) && UNSAFE.test(text.replace(/[\n\t]/g, ' '));
}

/** Nearly all text is plain, which is quickly told. Line ends are not: a text for one line must not have any. */
const MORE_THAN_PLAIN = /[^ -~]/;
const MORE_THAN_LINES = /[^ -~\n]/;

/** A text with all that does not show replaced: each character by what a function gives for it. */
export function replaceUnsafe(text: string, escapeOf: (character: string) => string): string {
  return MORE_THAN_PLAIN.test(text) ? text.replace(ALL_UNSAFE, escapeOf) : text;
}

function escapeUnsafe(text: string): string {
  return replaceUnsafe(text, (character) =>
    Array.from({ length: character.length }, (_, index) => unicodeEscape(character.charCodeAt(index))).join(''),
  );
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** Text in which what does not show, or changes the direction of writing, is written as an escape. */
export function visibleText(text: string): string {
  return escapeUnsafe(text.replaceAll('\t', ' '));
}

function escapeLines(text: string): string {
  if (!MORE_THAN_LINES.test(text)) return text;
  return text.split('\n').map(escapeUnsafe).join('\n');
}

/** What begins something where a text comes to stand inside of a `<script>`. */
const HTML_MARK = /<(?=\/script|!--)/gi;

/** Characters that stand in a string literal as they are: nearly all texts have no others. */
const NOTHING_TO_ESCAPE = /^[ -&(-;=-[\]-~]*$/;

/** A single-quoted string literal of TypeScript. */
export function stringLiteral(text: string): string {
  if (NOTHING_TO_ESCAPE.test(text)) return `'${text}'`;
  const escaped = text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
  return `'${escapeUnsafe(escaped).replace(HTML_MARK, '\\x3c')}'`;
}

/** JSON text in which nothing is invisible or changes the direction of writing. */
export function jsonText(value: unknown, indent = 2): string {
  return escapeLines(JSON.stringify(value, null, indent)).replace(HTML_MARK, '\\u003c');
}

/**
 * Text for the inside of a block comment: it can neither end the comment nor hide in it, and says nothing to compilers
 * and other tools that obey words such as `@ts-expect-error`. Line ends are kept.
 */
export function commentText(text: string): string {
  return escapeLines(text.replaceAll('\t', ' '))
    .replaceAll('*/', '*\\/')
    .replaceAll('/*', '/\\*')
    .replace(/(?<=^|[\s{*/])@(?=[A-Za-z])/gm, '\\@');
}

/** Text for a comment that ends with its line. */
export function lineCommentText(text: string): string {
  return escapeUnsafe(commentText(text));
}

/**
 * A member name as the key of an object or interface: bare where it is an ASCII identifier, else a string.
 * `__proto__` is computed, as an object literal would take it for the prototype.
 */
export function propertyKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/** How a member is reached from an expression: `data.user`, `data['user-id']`. */
export function memberAccess(object: string, name: string): string {
  return propertyKey(name) === name ? `${object}.${name}` : `${object}[${stringLiteral(name)}]`;
}

/** A JSON value as an expression of TypeScript, on one line. */
export function literalText(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literalText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${propertyKey(name)}: ${literalText(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
