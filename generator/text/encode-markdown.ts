import { visibleText } from './encode.ts';

/*
 * The encoder for Markdown, as GitHub and others show it. Most of what comes alive there does so in plain text too, and
 * after entities and backslashes were taken away: mentions, references, closing keywords, commit hashes, addresses. In code
 * nothing does. So words are written as they are, and all else as code.
 */

const MAX_SPAN_LENGTH = 300;
const MAX_TEXT_LENGTH = 2_000;

/** Text as a span of code on one line, which nothing in it can end. What is too long is cut. */
export function codeSpan(text: string): string {
  const line = cut(oneLine(text), MAX_SPAN_LENGTH);
  // Readers of tables do not agree on what a bar behind a backslash is.
  return line
    .split(/(?<=\\)\|/)
    .map(spanOf)
    .join('&#124;');
}

function spanOf(line: string): string {
  const marks = '`'.repeat(longestRun(line) === 1 ? 2 : longestRun(line) + 1);
  const padded = /^`|`$|^ .* $|^$/.test(line) ? ` ${line} ` : line;
  return `${marks}${padded}${marks}`;
}

/** Text on one line in which nothing is obeyed by Markdown, HTML, or whoever looks for references and addresses. */
export function markdownText(text: string): string {
  const words = cut(oneLine(text), MAX_TEXT_LENGTH).split(' ');
  return words.map((word, index) => (index === 0 && /^\d+[.)]/.test(word) ? codeSpan(word) : wordText(word))).join(' ');
}

function wordText(word: string): string {
  const [, lead = '', core = '', end = ''] = /^([("'“]*)(.*?)([.,:;!?)"'”]*)$/.exec(word) ?? [];
  return core === '' || isPlain(core) ? word : `${lead}${codeSpan(core)}${end}`;
}

/** A word, a number or a day that is not the name of something, nor anything that a reference could be. */
function isPlain(word: string): boolean {
  if (/^(?:[→–—…]|\d{1,6}(?:[.,]\d{1,6})?|\d{4}-\d\d-\d\d)$/.test(word)) return true;
  return WORD.test(word) && !/[a-z][A-Z]|-\d/.test(word) && !/^[\da-f]{7,}$/i.test(word);
}

const WORD = /^[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*$/u;

/** Lines as a block of code, whose fence is longer than any in it. `language` is what it is said to be. */
export function codeBlock(text: string, language: string): string {
  const lines = text.trimEnd().replaceAll('\r\n', '\n').split('\n').map(visibleText).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${fence}${language}\n${lines}\n${fence}`;
}

/** Markdown of this encoder as a cell of a table, which any other bar would end. */
export function tableCell(markdown: string): string {
  return markdown.replaceAll('|', '\\|');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

function oneLine(text: string): string {
  return visibleText(text.replace(/\s+/g, ' ').trim());
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
