import type { JsonMember, JsonNode } from './node.ts';
import type { ReaderState } from './reader-state.ts';

const SAYS_OPTIONAL =
  /(?:\/\/|#|\/\*)[ \t]*(?:\(?optional\b|only (?:for|if|when|present|sent|set|in|with)\b|.{0,80}[(,.;]\s*optional\W*$)/i;

/** Whether a comment on the line of a member, behind its value or its opening brace, says that it may be missing. */
export function saysOptional({ text, at, source }: ReaderState, { kind, span }: JsonNode): boolean {
  const end = text.indexOf('\n', at);
  if (SAYS_OPTIONAL.test(text.slice(at, Math.min(end === -1 ? text.length : end, at + 200)))) return true;
  if (kind !== 'object' && kind !== 'array' && kind !== 'type') return false;
  const line = /^[{[][ \t]*((?:\/\/|#)[^\n]{0,200})/.exec(source.file.text.slice(span.start, span.start + 220))?.[1];
  return line !== undefined && SAYS_OPTIONAL.test(line);
}

/** So much of a comment is looked at. */
const MAX_REMARK = 500;

/** What comments say of a member: that on its line, behind its value or its opening brace, else those on the lines right above it. */
export function remarkOn({ text, at, source }: ReaderState, start: number, { kind, span }: JsonNode): string | undefined {
  const behind = BEHIND.exec(text.slice(at, at + MAX_REMARK))?.[1];
  const opening = kind === 'object' || kind === 'array' ? source.file.text.slice(span.start + 1, span.start + MAX_REMARK) : '';
  const remark = behind ?? OPENING.exec(opening)?.[1] ?? linesAbove(text, start);
  const words = remark.replace(/\s*\*\/\s*$/, '').trim();
  return words === '' ? undefined : words;
}

const BEHIND = /^[ \t]*,?[ \t]*(?:\/\/|#|\/\*)[ \t]*([^\n]*)/;
const OPENING = /^[ \t]*(?:\/\/|#)[ \t]*([^\n]*)/;

/** The comments on the lines right above an offset, as one text. */
function linesAbove(text: string, start: number): string {
  const lines = text.slice(Math.max(0, start - MAX_REMARK), start).split('\n');
  if (lines.pop()?.trim() !== '') return '';
  const words: string[] = [];
  for (let line = lines.pop(); line !== undefined; line = lines.pop()) {
    const comment = /^[ \t]*(?:\/\/|#)[ \t]*(.*)$/.exec(line)?.[1];
    if (comment === undefined) break;
    words.unshift(comment.trim());
  }
  return words.join(' ');
}

/** Whether there is nothing but a comment between the braces: what the object is, is said in words. */
export function holdsOnlyComment({ text, at }: ReaderState, start: number): boolean {
  return /^\{\s*(?:\/\/|\/\*)/.test(text.slice(start, Math.min(at, start + 100)));
}

/** The name of a member that stands for members which are not shown. */
const ELLIPSIS = /^(?:\.{2,}|…)$/;

/** Whether a member stands for those that are left out: `"...": "more"`, `"..": ".."`. Two dots may be a name as well. */
export function standsForMembers({ name, value }: JsonMember): boolean {
  return (
    ELLIPSIS.test(name) && (name !== '..' || value.kind === 'type' || (value.kind === 'string' && ELLIPSIS.test(value.value)))
  );
}
