import { awsLambda } from './aws-lambda.ts';
import { cloudEventsWords } from './cloud-events.ts';
import { eventGridWords } from './event-grid.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every vocabulary that is known. */
export const vocabularies: readonly Vocabulary[] = [eventGridWords, cloudEventsWords, awsLambda];

/** The vocabularies that pages are read with: the one of a name, all for `auto`, none for any other name. */
export function vocabulariesNamed(name: string): readonly Vocabulary[] {
  return name === 'auto' ? vocabularies : vocabularies.filter((vocabulary) => vocabulary.name === name);
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
