/*
 * The characters of JSON as pages have it: what a reader skips between two tokens, and the tokens themselves.
 */

/** Something that is not strict JSON, by what it is called in messages, and where; offsets in the text that is read. */
interface Deviation {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is strict JSON all the same, of which something is lost. */
  readonly lossy: boolean;
}

/** A text being read, how far it has been read, and what was not strict so far. */
export interface Scan {
  readonly text: string;
  at: number;
  readonly deviations: Deviation[];
}

/** Notes that something up to the current position is not strict JSON. */
export function deviate(scan: Scan, what: string, start: number, lossy = false): void {
  scan.deviations.push({ what, start, end: Math.max(scan.at, start + 1), lossy });
}

const MAX_REMARK_LENGTH = 100;

/** A comment that stands for what is left out: three dots, `and so on`, `and more fields`, whatever marks the comment. */
const SAYS_MORE =
  /^(?:\/\/|#|\/\*)[ \t*]*(?:(?:\.{2,}|…)[ \t]*)?(?:(?:\.{2,}|…)|(?:and |plus |with )?(?:so on|etc\.?|more|(?:many |some )?(?:other|additional|further|more) (?:fields?|members?|propert(?:y|ies)|keys?|attributes?|data)|others))[ \t]*(?:\.{2,}|…|\.)?[ \t]*(?:\*\/)?\s*$/i;

/** Passes over white space, comments and ellipses; tells whether there was an ellipsis. */
export function skipFiller(scan: Scan): boolean {
  for (let elided = false; ; ) {
    skipPattern(scan, /[ \t\r\n]*/y);
    const start = scan.at;
    if (skipPattern(scan, /\s+/y)) deviate(scan, 'a space character that JSON does not allow', start);
    else if (skipPattern(scan, /(?:\/\/|#)[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y)) {
      deviate(scan, 'a comment', start);
      elided ||= SAYS_MORE.test(scan.text.slice(start, Math.min(scan.at, start + MAX_REMARK_LENGTH)));
    } else if (skipPattern(scan, /(?:\.{2,}|…)[^\n,"{}[\]]*/y)) {
      deviate(scan, 'an ellipsis', start);
      elided = true;
    } else return elided;
  }
}

/** Moves behind what a sticky pattern matches here, if it matches anything. */
export function skipPattern(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  const match = pattern.exec(scan.text);
  if (match === null || match[0] === '') return false;
  scan.at += match[0].length;
  return true;
}

/** The text that a sticky pattern matches here, or `undefined`; the position stays. */
export function peekPattern(scan: Scan, pattern: RegExp): string | undefined {
  pattern.lastIndex = scan.at;
  return pattern.exec(scan.text)?.[0];
}

/** A string as JSON has it: anything from the space on, but for quotes and backslashes that escape nothing. */
const STRICT_STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/**
 * Reads a string from its opening quote. Line ends and tabs in it are taken as they are; a string that never ends is
 * cut at the end of its line.
 */
export function scanString(scan: Scan): string {
  const start = scan.at;
  const quote = scan.text[start] ?? '"';
  const strict = peekPattern(scan, STRICT_STRING);
  if (strict !== undefined && quote === '"') {
    scan.at += strict.length;
    return strict.includes('\\') ? JSON.parse(strict) : strict.slice(1, -1);
  }
  const end = endOfString(scan.text, start + 1, quote);
  const raw = scan.text.slice(start + 1, end);
  scan.at = Math.min(end + 1, scan.text.length);
  deviate(scan, quote === '"' ? faultOfString(raw, scan.text[end] === quote) : 'single quotes', start);
  return lenientUnescape(raw);
}

function endOfString(text: string, from: number, quote: string): number {
  let lineEnd = -1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) {
      const crossed = lineEnd !== -1 && /^\s*"[^"\n]*"\s*:/.test(text.slice(lineEnd, at + 200));
      return crossed ? lineEnd : at;
    } else if (text[at] === '\n' && lineEnd === -1) lineEnd = at;
  }
  return lineEnd === -1 ? text.length : lineEnd;
}

function faultOfString(raw: string, closed: boolean): string {
  if (!closed) return 'an unterminated string';
  return /\n/.test(raw) ? 'a line break in a string' : 'an unescaped control character in a string';
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function lenientUnescape(raw: string): string {
  return raw.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_, code: string) =>
    code.length === 5 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (ESCAPES[code] ?? code),
  );
}
