import { awsLambda } from './aws-lambda.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every vocabulary that is known. */
export const vocabularies: readonly Vocabulary[] = [awsLambda];

/** `Example Amazon SNS message event (standard queue)` → `SNS event`: what a caption names, in its publisher's short words. */
export function captionName(caption: string): string {
  const plain = caption
    .replace(/^examples?:?\s+(?:of\s+)?(?:an?\s+|the\s+)?/i, '')
    .replace(/\([^)]*\)|\.\w+$/g, '')
    .replace(/\s+(?:message|notification|record|request|function input|input|invocation)s?(?=\s+event)/i, '');
  const short = vocabularies.reduce(
    (name, { brands, abbreviations }) =>
      [...abbreviations].reduce((text, [long, letters]) => text.replace(long, letters), name.replace(brands, '')),
    plain,
  );
  return short.trim() === '' ? caption : short.trim();
}
