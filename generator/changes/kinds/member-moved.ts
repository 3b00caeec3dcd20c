import { ALL_FAIL, type FoundChange, within } from '../finding.ts';
import type { Move } from '../moves.ts';
import { placeOfMember } from '../pair.ts';

/** A member that goes by another name, is written in another case, or stands in another object: one finding, not two. */
export function memberMoved({ from, to }: Move): FoundChange {
  const isRenamed = from.steps.slice(0, -1).join('\n') === to.steps.slice(0, -1).join('\n');
  const sameLetters = from.name.toLowerCase() === to.name.toLowerCase();
  const what = isRenamed ? (sameLetters ? 'is written differently' : 'was renamed') : 'was moved';
  return {
    code: isRenamed ? 'member-renamed' : 'member-moved',
    class: 'breaking',
    effects: ALL_FAIL,
    why: 'Guards look for it in the old place, and so does code.',
    steps: from.steps,
    say: (path) => `${within(path, from.steps)} → ${within(path, to.steps)}: the property ${what}.`,
    before: placeOfMember(from),
    after: placeOfMember(to),
  };
}
