import type { JsonNode } from './node.ts';
import type { Reader } from './reader.ts';

const SAYS_OPTIONAL =
  /(?:\/\/|#|\/\*)[ \t]*(?:\(?optional\b|only (?:for|if|when|present|sent|set|in|with)\b|.{0,80}[(,.;]\s*optional\W*$)/i;

/** Whether a comment on the line of a member, behind its value or its opening brace, says that it may be missing. */
export function saysOptional({ text, at, source }: Reader, { kind, span }: JsonNode): boolean {
  const end = text.indexOf('\n', at);
  if (SAYS_OPTIONAL.test(text.slice(at, Math.min(end === -1 ? text.length : end, at + 200)))) return true;
  if (kind !== 'object' && kind !== 'array' && kind !== 'type') return false;
  const line = /^[{[][ \t]*((?:\/\/|#)[^\n]{0,200})/.exec(source.file.text.slice(span.start, span.start + 220))?.[1];
  return line !== undefined && SAYS_OPTIONAL.test(line);
}
