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
