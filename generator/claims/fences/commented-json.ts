import type { Fence } from '../../model/outline.ts';
import { type EmbeddedText, embed, originSpan } from '../../text/embedded.ts';

/** So many objects in comments are read of one fence, and so many lines of each. */
const MAX_OBJECTS = 100;
const MAX_LINES = 500;
/** So many lines of a comment are asked for what an object in it is. */
const WORDS_ABOVE = 4;

const COMMENT = /^[ \t]*(#|\/\/|--|;|\*)[ \t]?(.*)$/;

const DELIVERED =
  /\b(?:post(?:s|ed|ing)?|send(?:s|ing)?|sent|receiv(?:es?|ed)|deliver(?:s|ed|y)?|calls?|called|body|payloads?|events?|web ?hooks?|callbacks?|messages?|requests?)\b/i;
const ANSWERED = /\b(?:respon(?:ds?|ses?)|returns?|returned|answers?|repl(?:y|ies)|results?|outputs?)\b/i;

/** A line of a comment, without its mark. */
interface CommentLine {
  readonly text: string;
  /** Where the text starts in the fence. */
  readonly start: number;
  /** The mark; what stands in another comment has another, or a line of code between. */
  readonly mark: string;
  readonly line: number;
}

/**
 * The objects in JSON that comments of configuration or code show, where the words above them say that they are delivered:
 * a sample of a configuration file often is the only place where a program documents what it sends.
 */
export function commentedObjects({ code }: Fence): readonly EmbeddedText[] {
  if (!/^[ \t]*(?:#|\/\/|--|;|\*)[ \t]*\{/m.test(code.text)) return [];
  const lines = commentLines(code.text);
  const found: EmbeddedText[] = [];
  for (let at = 0; at < lines.length && found.length < MAX_OBJECTS; at++) {
    if (!/^\s*\{\s*(?:"|$)/.test(lines[at]?.text ?? '') || !saysDelivered(lines, at)) continue;
    const end = endOfObject(lines, at);
    if (end === undefined) continue;
    const own = lines.slice(at, end);
    found.push(
      embed(
        code.file,
        own.map(({ text, start }) => ({ text, origin: originSpan(code, start, start).start })),
      ),
    );
    at = end - 1;
  }
  return found;
}

function commentLines(text: string): readonly CommentLine[] {
  let start = 0;
  return text.split('\n').flatMap((whole, line): readonly CommentLine[] => {
    const from = start;
    start += whole.length + 1;
    const [, mark, words] = COMMENT.exec(whole) ?? [];
    if (mark === undefined || words === undefined) return [];
    return [{ text: words, start: from + whole.length - words.length, mark, line }];
  });
}

/** Whether two lines stand in one comment. */
function isNext(one: CommentLine | undefined, other: CommentLine | undefined): boolean {
  return one !== undefined && other !== undefined && one.mark === other.mark && one.line + 1 === other.line;
}

function saysDelivered(lines: readonly CommentLine[], at: number): boolean {
  const words: string[] = [];
  for (let back = at; words.length < WORDS_ABOVE && isNext(lines[back - 1], lines[back]); back--)
    words.push(lines[back - 1]?.text ?? '');
  const [nearest = ''] = words;
  return !ANSWERED.test(nearest) && DELIVERED.test(words.join(' '));
}

/** Where the lines of an object end that begins on a line. */
function endOfObject(lines: readonly CommentLine[], at: number): number | undefined {
  let depth = 0;
  for (let end = at; end < lines.length && end - at < MAX_LINES; end++) {
    if (end > at && !isNext(lines[end - 1], lines[end])) return undefined;
    for (const brace of (lines[end]?.text ?? '').replace(/"(?:[^"\\]|\\.)*"/g, '').match(/[{}]/g) ?? [])
      depth += brace === '{' ? 1 : -1;
    if (depth <= 0) return end + 1;
  }
  return undefined;
}
