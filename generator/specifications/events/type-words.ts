import { words } from '../../text/case.ts';

/** Names of what says which event it is. */
const TYPE_WORDS = new Set(['event', 'topic', 'type', 'kind', 'trigger', 'name', 'subject', 'code']);

/** Whether a header or a member is called as what says which event it is. */
export function saysType(name: string): boolean {
  return words(name).some((word) => TYPE_WORDS.has(word));
}
