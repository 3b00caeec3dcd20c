import type { Dialect } from '../options/choices.ts';
import { ownValue } from '../text/records.ts';
import { awsLambda } from './aws-lambda.ts';
import { cloudEventsWords } from './cloud-events.ts';
import { eventGridWords } from './event-grid.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The vocabulary of each dialect that has one; `auto` has all of them. */
const VOCABULARIES: Readonly<Record<Exclude<Dialect, 'auto'>, Vocabulary | undefined>> = {
  'event-grid': eventGridWords,
  'cloud-events': cloudEventsWords,
  'aws-lambda': awsLambda,
  webhook: undefined,
  discord: undefined,
  generic: undefined,
};

/** The vocabularies that pages are read with: the one of a dialect, all for `auto`. */
export function vocabulariesNamed(dialect: Dialect): readonly Vocabulary[] {
  const chosen = dialect === 'auto' ? Object.values(VOCABULARIES) : [ownValue(VOCABULARIES, dialect)];
  return chosen.filter((vocabulary) => vocabulary !== undefined);
}

/** `Example Amazon SNS message event (standard queue)` → `SNS event`: what a caption names, in its publisher's short words. */
export function captionName(caption: string, known: readonly Vocabulary[]): string {
  const plain = caption
    .replace(/^examples?:?\s+(?:of\s+)?(?:an?\s+|the\s+)?/i, '')
    .replace(/\([^)]*\)|\.\w+$/g, '')
    .replace(/\s+(?:message|notification|record|request|function input|input|invocation)s?(?=\s+event)/i, '');
  const short = known.reduce((name, { brands, abbreviations }) => {
    const unbranded = brands === undefined ? name : name.replace(brands, '');
    return [...abbreviations].reduce((text, [long, letters]) => text.replace(long, letters), unbranded);
  }, plain);
  return short.trim() === '' ? caption : short.trim();
}
